import { NOT_BEGINNERS, OUR_ESTIMATE, beginnersCaution } from '../../../words/en/salary.ts'
import { nationalPay } from '../../../evidence/wages/national-pay.ts'
import type { ComputingOccupation } from '../../../evidence/wages/occupations.ts'
import { NEWEST } from './view.ts'
import { workersOf } from './workers.ts'

/** That pay of all workers is not what a first job pays. */
export function Beginners({ occupation }: { occupation: ComputingOccupation }) {
  const low = nationalPay(occupation, NEWEST, 'p10')
  const high = nationalPay(occupation, NEWEST, 'p25')
  return (
    <div className="salary-caution">
      <p>
        <strong>{NOT_BEGINNERS}</strong>
      </p>
      {low !== null && high !== null && (
        <p>{beginnersCaution(workersOf(occupation), low.value, high.value)}</p>
      )}
      <p>{OUR_ESTIMATE}</p>
    </div>
  )
}
