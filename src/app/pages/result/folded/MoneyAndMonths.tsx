import { AID_TO_CHECK, AID_WORTH_A_LOOK } from '../../../../words/en/costs.ts'
import { MONEY, moneyTakes, monthsTake, TIME } from '../../../../words/en/takes.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { rangesOf } from '../../../../model/money/ranges.ts'
import type { Judged } from '../../../../model/recommendation.ts'
import { CostTable } from '../story/CostTable.tsx'
import css from './MoneyAndMonths.module.css'

/** Both money and months of one path, in words and parts. */
export function MoneyAndMonths({ path, answers }: { path: Judged; answers: Answers }) {
  const { aid } = PATHS[path.path]
  const { cost } = path.outcome
  const ranges = rangesOf(path.path, answers)
  return (
    <div className={css['takes']}>
      <div>
        <h4>{MONEY}</h4>
        <p>{moneyTakes(ranges.cost)}</p>
        {cost.total > 0 && <CostTable cost={cost} />}
      </div>
      <div>
        <h4>{TIME}</h4>
        <p>{monthsTake(path, ranges.months, answers)}</p>
        {aid.length > 0 && (
          <>
            <p>{AID_WORTH_A_LOOK}</p>
            <ul className="small">
              {aid.map((kind) => (
                <li key={kind}>{AID_TO_CHECK[kind]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
