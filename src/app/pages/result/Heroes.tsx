import { pace, reaching, until } from '../../../words/en/findings.ts'
import {
  begin,
  inHundred,
  months,
  monthsRange,
  peopleRange,
  usd,
  usdRange,
} from '../../../words/en/format.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { PATHS } from '../../../evidence/paths/paths.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { DEADLINE } from '../../../model/person/options.ts'
import { rangesOf } from '../../../model/money/ranges.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { FigureJump } from '../../passports/FigureJump.tsx'
import { RangeBar } from './RangeBar.tsx'

/** The three numbers that matter most, each with its range. */
export function Heroes({ path, answers }: { path: Judged; answers: Answers }) {
  const ranges = rangesOf(path.path, answers)
  const { chance } = ranges
  const { family } = PATHS[path.path]
  const { deadline } = answers
  const limit = deadline === 'unsure' || deadline === 'none' ? null : DEADLINE[deadline]
  return (
    <dl className="heroes">
      <div>
        <dt>{months(ranges.months.typical)}</dt>
        <dd>
          <RangeBar
            family={family}
            range={ranges.months}
            whole={Math.max(ranges.months.high, limit ?? 0)}
          />
          {until(path, answers)}, {pace(answers)}
        </dd>
        <dd className="quiet">
          {monthsRange(ranges.months.low, ranges.months.high)} is the likely range.{' '}
          <FigureJump path={path.path} figure="study" about="hours of study" />
        </dd>
      </div>
      <div>
        <dt>{usd(ranges.cost.typical)}</dt>
        <dd>
          {ranges.cost.high > 0 && (
            <RangeBar family={family} range={ranges.cost} whole={ranges.cost.high} />
          )}
          in all, lost pay and interest included
        </dd>
        <dd className="quiet">
          {usdRange(ranges.cost.low, ranges.cost.high)} is the likely range.{' '}
          <FigureJump path={path.path} figure="price" about="price" />
        </dd>
      </div>
      <div>
        <dt>
          {inHundred(chance.typical)} <span>in 100</span>
        </dt>
        <dd>
          <RangeBar family={family} range={chance} whole={1} />
          {PATH_WORDS[path.path].who} {reaching(answers)}
        </dd>
        <dd className="quiet">
          {begin(peopleRange(chance.low, chance.high))}, as far as anyone knows. Whether you finish
          decides most of it.{' '}
          {answers.goal !== 'unsure' && (
            <FigureJump path={path.path} figure="chance" about="people who get there" />
          )}
        </dd>
      </div>
    </dl>
  )
}
