import {
  breakEvenChanceHero,
  breakEvenHero,
  paymentHero,
  type Hero,
} from '../../content/money-heroes.ts'
import type { Horizon } from '../../content/money.ts'
import type { Answers } from '../../model/answers.ts'
import type { Debt } from '../../model/economics-debt.ts'
import { HEAVY_PAYMENTS, type PayChange } from '../../model/economics.ts'

interface MoneyHeroesProps {
  readonly debt: Debt | null
  readonly pay: PayChange
  readonly answers: Answers
  readonly years: Horizon
}

/** What is paid back a month, when it has paid for itself, and from what chance it does. */
export function MoneyHeroes({ debt, pay, answers, years }: MoneyHeroesProps) {
  return (
    <dl className="money-heroes">
      <OneHero {...paymentHero(debt, { share: pay.paymentShare, heavy: HEAVY_PAYMENTS })} />
      <OneHero {...breakEvenHero(pay, years)} />
      <OneHero {...breakEvenChanceHero(pay, answers, years)} />
    </dl>
  )
}

export function OneHero({ number, what, more }: Hero) {
  return (
    <div>
      <dt>{number}</dt>
      <dd>{what}</dd>
      {more.map((words) => (
        <dd className="quiet small" key={words}>
          {words}
        </dd>
      ))}
    </div>
  )
}
