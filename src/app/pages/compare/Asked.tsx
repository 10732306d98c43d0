import { Link, useNavigate } from 'react-router'

import { OPINION } from '../../../words/en/opinion.ts'
import { QUESTION_IDS, unanswered, type Answers } from '../../../model/person/answers.ts'
import type { LinkProblem } from '../../../links/link.ts'
import { sayTheSame } from '../../kept/draft.ts'
import { useTitle } from '../../shell/title.ts'
import { Problems } from '../../verdict/Problems.tsx'
import { to } from '../../to.ts'
import { startOpinion, useOpinion } from '../../kept/opinion.ts'

interface AskedProps {
  readonly asked: Answers
  readonly problems: readonly LinkProblem[]
}

/** Somebody asks for a second opinion: what that means, and the way to give it. */
export function Asked({ asked, problems }: AskedProps) {
  useTitle(OPINION.title, OPINION.lead)
  const navigate = useNavigate()
  const begun = useOpinion((state) => state.asked)
  const [next] = unanswered(useOpinion((state) => state.draft))
  const goOnAt = next === undefined ? to.opinionCheck() : to.opinion(next)
  const sameOne = begun !== null && sayTheSame(begun, asked)
  const another = begun !== null && !sameOne
  return (
    <div className="wrap short">
      <h1>{OPINION.title}</h1>
      <p className="lead">{OPINION.lead}</p>
      <Problems problems={problems} />
      <ul className="how">
        {OPINION.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {another && <p className="notice">{OPINION.another}</p>}
      <p className="actions">
        {sameOne ? (
          <Link className="button" to={goOnAt}>
            {OPINION.goOn}
          </Link>
        ) : (
          <button
            className="button"
            type="button"
            onClick={() => {
              startOpinion(asked)
              void navigate(to.opinion(QUESTION_IDS[0]!))
            }}
          >
            {OPINION.start}
          </button>
        )}
        {another && (
          <Link className="button second" to={goOnAt}>
            {OPINION.goOnWithAnother}
          </Link>
        )}
      </p>
    </div>
  )
}
