import { COST_PARTS } from '../../../../words/en/costs.ts'
import { pace, reaching } from '../../../../words/en/findings.ts'
import { monthWindow } from '../../../../words/en/money-course.ts'
import { paymentHero } from '../../../../words/en/money-heroes.ts'
import {
  inHundred,
  listed,
  lowered,
  months,
  monthsRange,
  usd,
  usdRange,
} from '../../../../words/en/format.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { economics } from '../../../../model/money/economics.ts'
import { estimate } from '../../../../model/judging/estimate.ts'
import { rangesOf } from '../../../../model/money/ranges.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { partsOf } from '../../../verdict/cost-parts.ts'

interface TakesOnPaperProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** What each path that stands first takes, typically and at the ends of its ranges. */
export function TakesOnPaper({ paths, answers }: TakesOnPaperProps) {
  const [only, ...more] = paths
  return (
    <section>
      <h2>What it takes</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Path</th>
            <th scope="col">Time {pace(answers)}</th>
            <th scope="col">Cost in all</th>
            <th scope="col">Get there</th>
            <th scope="col">Loan</th>
            <th scope="col">Paid for itself, if it works</th>
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => (
            <Row key={path} path={path} answers={answers} />
          ))}
        </tbody>
      </table>
      {only !== undefined && more.length === 0 && <WhatDecides path={only} answers={answers} />}
      <p className="quiet">
        Large: typical. Beneath: the likely range. “Get there” counts those who set out and{' '}
        {reaching(answers)}, as far as anyone knows.
      </p>
    </section>
  )
}

function Row({ path, answers }: { path: PathId; answers: Answers }) {
  const ranges = rangesOf(path, answers)
  const { debt, pay, years } = economics(path, answers)
  const loan = paymentHero(debt, null)
  return (
    <tr>
      <th scope="row">
        <PathName path={path} />
      </th>
      <td>
        <b>{months(ranges.months.typical)}</b>
        <span>{monthsRange(ranges.months.low, ranges.months.high)}</span>
      </td>
      <td>
        <b>{usd(ranges.cost.typical)}</b>
        <span>{usdRange(ranges.cost.low, ranges.cost.high)}</span>
      </td>
      <td>
        <b>{inHundred(ranges.chance.typical)} in 100</b>
        <span>
          {inHundred(ranges.chance.low)} to {inHundred(ranges.chance.high)}
        </span>
      </td>
      <td>
        <b>{loan.number}</b>
        <span>{debt !== null && `up to ${usd(Math.round(debt.payment.high))} a month`}</span>
      </td>
      <td>
        {pay.kind === 'pay-change' ? monthWindow(pay.breakEvenMonth, years) : 'Not about pay'}
      </td>
    </tr>
  )
}

/** The parts of one cost, and what decides where in its ranges someone lands. */
function WhatDecides({ path, answers }: { path: PathId; answers: Answers }) {
  const { cost } = estimate(path, answers).outcome
  const { priceDependsOn, timeDependsOn } = PATH_WORDS[path]
  const parts = partsOf(cost).map(
    ({ part, amount }) => `${lowered(COST_PARTS[part])} ${usd(amount)}`,
  )
  return (
    <p>
      {parts.length > 0 && `The cost is ${listed(parts)}. `}Where in its range you land depends on{' '}
      {priceDependsOn}; how long you take depends on {timeDependsOn}.
    </p>
  )
}
