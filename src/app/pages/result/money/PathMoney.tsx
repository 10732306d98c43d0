import { flagWords, MONEY_PARTS, paysOff } from '../../../../words/en/money.ts'
import { paymentHero } from '../../../../words/en/money-heroes.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { economics } from '../../../../model/money/economics.ts'
import { FigureJump } from '../../../passports/FigureJump.tsx'
import { AddsUp } from './AddsUp.tsx'
import { MoneyHeroes, OneHero } from './MoneyHeroes.tsx'
import type { Span } from './span.ts'
import { Timeline } from './Timeline.tsx'
import { WorthTable } from './WorthTable.tsx'
import css from './money.module.css'

interface PathMoneyProps {
  readonly path: PathId
  readonly answers: Answers
  readonly span: Span
  readonly Heading: 'h3' | 'h4' | 'h5'
}

/** What one path costs and brings over the years. Where it is not about pay, only its loan. */
export function PathMoney({ path, answers, span, Heading }: PathMoneyProps) {
  const { years } = span
  const { pay, debt, months, flags } = economics(path, answers, span)
  if (pay.kind !== 'pay-change') {
    return (
      <dl className={css['moneyHeroes']}>
        <OneHero path={path} hero={paymentHero(debt, null)} />
      </dl>
    )
  }
  const { family } = PATHS[path]
  return (
    <div className={css['pathMoney']}>
      <p className="lead">{paysOff(pay, years)}</p>
      <MoneyHeroes {...{ path, debt, pay, answers, years }} />
      {flags.map((flag) => (
        <p className="notice" key={flag}>
          {flagWords(flag, pay.worthAtEachRate)}
        </p>
      ))}
      <div className={css['takes']}>
        <div>
          <Heading>{MONEY_PARTS.gain(years)}</Heading>
          <WorthTable pay={pay} span={span} />
          <p className="small">
            {MONEY_PARTS.range}{' '}
            <FigureJump path={path} figure="chance" about={MONEY_PARTS.chance} />
          </p>
        </div>
        <div>
          <Heading>{MONEY_PARTS.timeline}</Heading>
          <Timeline {...{ family, months, pay, years }} />
        </div>
      </div>
      <AddsUp
        {...{ path, answers, years, Heading }}
        even={pay.breakEvenMonth.typical}
        folded={Heading !== 'h3'}
      />
    </div>
  )
}
