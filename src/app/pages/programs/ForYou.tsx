import type { Day } from '../../../evidence/passport/figure.ts'
import type { Program } from '../../../evidence/programs/program.ts'
import { matchProgram } from '../../../model/matching/match-programs.ts'
import { reasonsAgainst, reasonsFor } from '../../../model/matching/reasons.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { months, usd } from '../../../words/en/format.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { againstWords, FIT_NAMES, forWords, PAGE } from '../../../words/en/programs.ts'
import css from './ForYou.module.css'

interface ForYouProps {
  readonly program: Program
  readonly answers: Answers
  readonly today: Day
}

/** What a program would cost and bring this person, and how it meets each of their limits. */
export function ForYou({ program, answers, today }: ForYouProps) {
  const match = matchProgram(program, answers)
  const { fit, path, outcome, limits } = match
  const { due, total } = outcome.cost
  return (
    <section className="section">
      <h2>{PAGE.forYou}</h2>
      <p className="lead">
        <strong>{FIT_NAMES[fit]}</strong>
      </p>
      <dl className={`numbers ${css['numbers']}`}>
        <div>
          <dt>{PAGE.due}</dt>
          <dd>{usd(due)}</dd>
        </div>
        <div>
          <dt>{PAGE.total}</dt>
          <dd>{usd(total)}</dd>
        </div>
        <div>
          <dt>{PAGE.ready}</dt>
          <dd>{months(outcome.months)}</dd>
        </div>
      </dl>
      <h3 className={css['limits']}>{PAGE.limits}</h3>
      {limits.length === 0 && <p>{PAGE.keepsAll}</p>}
      <ul className={css['reasons']}>
        {reasonsAgainst(match, answers, today).map((reason) => (
          <li key={againstWords(reason)}>{againstWords(reason)}</li>
        ))}
        {reasonsFor(match, answers).map((reason) => (
          <li key={forWords(reason)}>{forWords(reason)}</li>
        ))}
      </ul>
      <p className="small quiet">
        {PAGE.judged(PATH_WORDS[path].a)} {PAGE.courseOnly}
      </p>
    </section>
  )
}
