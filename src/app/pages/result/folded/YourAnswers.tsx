import { useNavigate } from 'react-router'

import { YOUR_ANSWERS } from '../../../../words/en/your-answers.ts'
import { QUESTION_IDS } from '../../../../model/person/answers.ts'
import { startFrom } from '../../../kept/draft.ts'
import { to } from '../../../to.ts'
import { Priorities } from '../priorities/Priorities.tsx'
import { useAsked, type Shown } from '../section.ts'
import { AnswerSelect } from './AnswerSelect.tsx'
import { DetailsGiven } from './DetailsGiven.tsx'
import css from './YourAnswers.module.css'

/** Every answer behind the result, each of which can be changed where it stands. */
export function YourAnswers({ answers: settled, whatIf }: Shown) {
  const { answers, first } = useAsked()
  const navigate = useNavigate()
  return (
    <>
      <p>{YOUR_ANSWERS.change}</p>
      <div className={css['answers']}>
        {QUESTION_IDS.map((question) => (
          <AnswerSelect
            key={question}
            question={question}
            answer={answers[question]}
            first={first[question]}
            whatIf={whatIf}
          />
        ))}
      </div>
      <DetailsGiven details={answers} />
      <Priorities {...{ answers, settled, first, whatIf }} />
      <p className="actions">
        <button
          className="button second"
          type="button"
          onClick={() => {
            startFrom(answers)
            void navigate(to.check())
          }}
        >
          {YOUR_ANSWERS.edit}
        </button>
      </p>
    </>
  )
}
