import { COMPARED } from '../../content/comparison.ts'
import { reaching } from '../../content/findings.ts'
import {
  inHundred,
  months,
  monthsRange,
  peopleRange,
  usd,
  usdRange,
} from '../../content/numbers.ts'
import { PATH_WORDS } from '../../content/paths.ts'
import type { PathId } from '../../evidence/path.ts'
import type { Answers } from '../../model/answers.ts'
import { rangesOf } from '../../model/ranges.ts'

/** What one side takes in months and money, and for how many it works, each with its range. */
export function SideNumbers({ path, answers }: { path: PathId; answers: Answers }) {
  const { months: time, cost, chance } = rangesOf(path, answers)
  return (
    <dl className="heroes">
      <div>
        <dt>{months(time.typical)}</dt>
        <dd>{COMPARED.months}</dd>
        <dd className="quiet">{monthsRange(time.low, time.high)}</dd>
      </div>
      <div>
        <dt>{usd(cost.typical)}</dt>
        <dd>{COMPARED.cost}</dd>
        <dd className="quiet">{usdRange(cost.low, cost.high)}</dd>
      </div>
      <div>
        <dt>
          {inHundred(chance.typical)} <span>in 100</span>
        </dt>
        <dd>
          {PATH_WORDS[path].who} {reaching(answers)}
        </dd>
        <dd className="quiet">{peopleRange(chance.low, chance.high)}</dd>
      </div>
    </dl>
  )
}
