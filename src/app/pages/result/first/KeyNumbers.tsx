import { LIKELY, reachIt, TOTAL } from '../../../../words/en/key-numbers.ts'
import { until } from '../../../../words/en/findings.ts'
import {
  inTwenty,
  inTwentyRange,
  months,
  monthsRange,
  usd,
  usdRange,
} from '../../../../words/en/format.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { DEADLINE } from '../../../../model/person/options.ts'
import { rangesOf } from '../../../../model/money/ranges.ts'
import type { Judged } from '../../../../model/recommendation.ts'
import { Dots } from '../../../verdict/Dots.tsx'
import { RangeBar } from '../../../verdict/RangeBar.tsx'
import css from './KeyNumbers.module.css'

/** The three numbers that matter most, each drawn with its likely range and said in words. */
export function KeyNumbers({ path, answers }: { path: Judged; answers: Answers }) {
  const { months: time, cost, chance } = rangesOf(path.path, answers)
  const { family } = PATHS[path.path]
  const { deadline } = answers
  const limit = deadline === 'unsure' || deadline === 'none' ? null : DEADLINE[deadline]
  return (
    <dl className={css['numbers']}>
      <div>
        <dt>{months(time.typical)}</dt>
        <dd>
          <RangeBar
            family={family}
            range={time}
            whole={Math.max(time.high, limit ?? 0)}
            limit={limit}
          />
          {until(path, answers)}.{' '}
          <span className="quiet">{LIKELY(monthsRange(time.low, time.high))}</span>
        </dd>
      </div>
      <div>
        <dt>{usd(cost.typical)}</dt>
        <dd>
          {cost.high > 0 && <RangeBar family={family} range={cost} whole={cost.high} />}
          {TOTAL}. <span className="quiet">{LIKELY(usdRange(cost.low, cost.high))}</span>
        </dd>
      </div>
      <div>
        <dt>{inTwenty(chance.typical)}</dt>
        <dd>
          <Dots family={family} share={chance} />
          {reachIt(path.path, answers)}.{' '}
          <span className="quiet">{LIKELY(inTwentyRange(chance.low, chance.high))}</span>
        </dd>
      </div>
    </dl>
  )
}
