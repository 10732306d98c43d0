import { lazy } from 'react'
import { useNavigate } from 'react-router'

import { QUESTION_IDS, type Answers } from '../../../model/person/answers.ts'
import { startFrom } from '../../kept/draft.ts'
import { Near } from '../../parts/LoadWhenNear.tsx'
import { to } from '../../to.ts'
import { AnswerSelect } from './AnswerSelect.tsx'
import { DetailsGiven } from './DetailsGiven.tsx'
import type { Trying } from '../../verdict/what-if.ts'

const Priorities = lazy(async () => ({
  default: (await import('./priorities/Priorities.tsx')).Priorities,
}))

interface YourAnswersProps {
  readonly answers: Answers
  /** The answers that the rest of the page shows, which may follow a moment later. */
  readonly settled: Answers
  /** The answers before anything was changed, where something was. */
  readonly first: Answers | null
  readonly trying: Trying
}

/** Every answer behind the result, each of which can be changed where it stands. */
export function YourAnswers({ answers, settled, first, trying }: YourAnswersProps) {
  const navigate = useNavigate()
  return (
    <section className="section your-answers" aria-labelledby="your-answers">
      <h2 id="your-answers">Your answers</h2>
      <p>You can change any answer here. The result above and its link follow at once.</p>
      <div className="answers">
        {QUESTION_IDS.map((question) => (
          <AnswerSelect
            key={question}
            question={question}
            answer={answers[question]}
            first={(first ?? answers)[question]}
            trying={trying}
          />
        ))}
      </div>
      <DetailsGiven details={answers} />
      <Near>
        <Priorities {...{ answers, settled, first, trying }} />
      </Near>
      <p className="actions">
        <button
          className="button second"
          type="button"
          onClick={() => {
            startFrom(answers)
            void navigate(to.check())
          }}
        >
          Edit all answers and details
        </button>
      </p>
    </section>
  )
}
