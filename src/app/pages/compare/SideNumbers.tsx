import { COMPARISON } from '../../../words/en/comparison.ts'
import { pace, reaching, until } from '../../../words/en/findings.ts'
import {
  inHundred,
  months,
  monthsRange,
  peopleRange,
  usd,
  usdRange,
} from '../../../words/en/format.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { rangesOf } from '../../../model/money/ranges.ts'

/** What one side takes in months and money, and for how many it works, each with its range. */
export function SideNumbers({ path, answers }: { path: PathId; answers: Answers }) {
  const { months: time, cost, chance } = rangesOf(path, answers)
  return (
    <dl className="heroes">
      <div>
        <dt>{months(time.typical)}</dt>
        <dd>
          {until({ path }, answers)}, {pace(answers)}
        </dd>
        <dd className="quiet">{monthsRange(time.low, time.high)}</dd>
      </div>
      <div>
        <dt>{usd(cost.typical)}</dt>
        <dd>{COMPARISON.inTotal}</dd>
        <dd className="quiet">{usdRange(cost.low, cost.high)}</dd>
      </div>
      <div>
        <dt>
          {inHundred(chance.typical)} <span>{COMPARISON.in100}</span>
        </dt>
        <dd>
          {PATH_WORDS[path].who} {reaching(answers)}
        </dd>
        <dd className="quiet">{peopleRange(chance.low, chance.high)}</dd>
      </div>
    </dl>
  )
}
