import {
  breakEvenChanceHero,
  breakEvenHero,
  paymentHero,
  type Hero,
} from '../../../../words/en/money-heroes.ts'
import type { Horizon } from '../../../../words/en/money.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import type { Debt } from '../../../../model/money/debt.ts'
import { HEAVY_PAYMENTS, type PayChange } from '../../../../model/money/economics.ts'
import { FigureJump } from '../../../passports/FigureJump.tsx'
import css from './money.module.css'

interface MoneyHeroesProps {
  readonly path: PathId
  readonly debt: Debt | null
  readonly pay: PayChange
  readonly answers: Answers
  readonly years: Horizon
}

/** What is paid back a month, when it has paid for itself, and from what chance it does. */
export function MoneyHeroes({ path, debt, pay, answers, years }: MoneyHeroesProps) {
  const burden = { share: pay.paymentShare, heavy: HEAVY_PAYMENTS }
  return (
    <dl className={css['moneyHeroes']}>
      <OneHero path={path} hero={paymentHero(debt, burden)} />
      <OneHero path={path} hero={breakEvenHero(pay, answers, years)} />
      <OneHero path={path} hero={breakEvenChanceHero(pay, answers, years)} />
    </dl>
  )
}

export function OneHero({ path, hero }: { path: PathId; hero: Hero }) {
  const { number, what, more, behind } = hero
  return (
    <div>
      <dt>{number}</dt>
      <dd>{what}</dd>
      {more.map((words) => (
        <dd className="quiet small" key={words}>
          {words}
        </dd>
      ))}
      {behind.map(([figure, words]) => (
        <dd className="quiet small" key={figure}>
          <FigureJump {...{ path, figure, words }} />
        </dd>
      ))}
    </div>
  )
}
