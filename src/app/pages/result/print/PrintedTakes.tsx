import { monthWindow } from '../../../../words/en/money-course.ts'
import { paymentHero } from '../../../../words/en/money-heroes.ts'
import {
  inTwenty,
  inTwentyRange,
  months,
  monthsRange,
  usd,
  usdRange,
} from '../../../../words/en/format.ts'
import { COLUMNS } from '../../../../words/en/key-numbers.ts'
import { PRINTED, whatDecides } from '../../../../words/en/printed.ts'
import { SECTION_TITLES } from '../../../../words/en/sections.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { economics } from '../../../../model/money/economics.ts'
import { estimate } from '../../../../model/judging/estimate.ts'
import { rangesOf } from '../../../../model/money/ranges.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { partsOf } from '../../../verdict/cost-parts.ts'

interface PrintedTakesProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** What each path that stands first takes, typically and at the ends of its ranges. */
export function PrintedTakes({ paths, answers }: PrintedTakesProps) {
  const [only, ...more] = paths
  return (
    <section>
      <h2>{SECTION_TITLES.takes}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{COLUMNS.path}</th>
            <th scope="col">{PRINTED.time(answers)}</th>
            <th scope="col">{COLUMNS.cost}</th>
            <th scope="col">{COLUMNS.chance}</th>
            <th scope="col">{PRINTED.loan}</th>
            <th scope="col">{PRINTED.paidOff}</th>
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => (
            <Row key={path} path={path} answers={answers} />
          ))}
        </tbody>
      </table>
      {only !== undefined && more.length === 0 && <WhatDecides path={only} answers={answers} />}
      <p className="quiet">{PRINTED.key(answers)}</p>
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
        <b>{inTwenty(ranges.chance.typical)}</b>
        <span>{inTwentyRange(ranges.chance.low, ranges.chance.high)}</span>
      </td>
      <td>
        <b>{loan.number}</b>
        <span>{debt !== null && PRINTED.upTo(debt.payment.high)}</span>
      </td>
      <td>
        {pay.kind === 'pay-change' ? monthWindow(pay.breakEvenMonth, years) : PRINTED.notAboutPay}
      </td>
    </tr>
  )
}

/** The parts of one cost, and what decides where in its ranges someone lands. */
function WhatDecides({ path, answers }: { path: PathId; answers: Answers }) {
  return <p>{whatDecides(path, partsOf(estimate(path, answers).outcome.cost))}</p>
}
