import { TRY_OUT_SIGNS } from '../../content/plan.ts'
import { PLAN_HOURS } from '../../evidence/plan-hours.ts'
import type { Answers } from '../../model/answers.ts'
import { tryOutPrograms } from '../../model/plan-try-out.ts'

/** The step before any money: where to take it, and the signs by which to judge it. */
export function TryOut({ answers }: { answers: Answers }) {
  return (
    <div className="try-out">
      <h3>First, {PLAN_HOURS.tryOut.value} hours for free</h3>
      <p>
        Take the first lessons of one of these, and build one small thing:{' '}
        {tryOutPrograms(answers).map(({ id, name, provider, url }, place, { length }) => (
          <span key={id}>
            <a href={url}>{name}</a> ({provider}){place < length - 1 ? ', ' : '.'}
          </span>
        ))}
      </p>
      <div className="side-by-side">
        <div>
          <h4>Go on if</h4>
          <ul>
            {TRY_OUT_SIGNS.pass.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4>Stop and think if</h4>
          <ul>
            {TRY_OUT_SIGNS.fail.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p className="quiet small">{TRY_OUT_SIGNS.failed}</p>
        </div>
      </div>
    </div>
  )
}
