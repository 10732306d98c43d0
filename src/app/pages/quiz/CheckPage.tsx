import { useState } from 'react'
import { useNavigate } from 'react-router'

import { PRIORITIES } from '../../../words/en/priorities.ts'
import { CHECK, CHECK_PAGE } from '../../../words/en/questions.ts'
import { QUESTION_IDS, UNSURE, unanswered } from '../../../model/person/answers.ts'
import { writeLink } from '../../../links/link.ts'
import { useDraft } from '../../kept/draft.ts'
import { Frame } from '../../parts/Frame.tsx'
import { KeepingNotice } from '../../parts/KeepingNotice.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useTitle } from '../../shell/title.ts'
import { TakenOver } from '../../links/TakenOver.tsx'
import { to } from '../../to.ts'
import { AnswerList } from './AnswerList.tsx'
import { DetailFields } from './DetailFields.tsx'
import { PriorityFields } from './PriorityFields.tsx'
import './quiz.css'

/** Every answer with a way to change it, what may be added, and the way to the result. */
export function CheckPage() {
  useTitle(CHECK.title, CHECK.lead)
  return useAlive() ? <Check /> : <Frame {...CHECK} />
}

function Check() {
  const draft = useDraft((state) => state.draft)
  const navigate = useNavigate()

  const missing = unanswered(draft)
  const allUnsure = QUESTION_IDS.every((question) => draft[question] === UNSURE)
  const { aid, income, role, state, priorities } = draft
  // Decided once: a section must not close while someone is busy in it.
  const [startOpen] = useState({
    details: [aid, income, role, state].some((detail) => detail !== undefined),
    priorities: priorities !== undefined,
  })

  return (
    <div className="wrap check">
      <div className="introduction">
        <h1>{CHECK.title}</h1>
        <p className="lead">{CHECK.lead}</p>
        <KeepingNotice />
        <TakenOver />
        {allUnsure && <p className="notice">{CHECK_PAGE.allUnsure}</p>}
      </div>
      <div>
        <AnswerList draft={draft} addressOf={(question) => to.question(question, 'check')} />
        <details className="section" open={startOpen.details}>
          <summary>
            <h2>{CHECK_PAGE.details}</h2> <span>{CHECK_PAGE.optional}</span>
          </summary>
          <DetailFields details={draft} />
        </details>
        <details className="section" open={startOpen.priorities}>
          <summary>
            <h2>{PRIORITIES.title}</h2> <span>{CHECK_PAGE.optional}</span>
          </summary>
          <PriorityFields priorities={priorities ?? {}} />
        </details>
        <div className="section">
          {missing.length > 0 && <p>{CHECK_PAGE.stillOpen(missing.length)}</p>}
          <button
            className="button"
            type="button"
            onClick={() => {
              void navigate(
                missing[0] === undefined
                  ? to.result(writeLink(draft))
                  : to.question(missing[0], 'result'),
              )
            }}
          >
            {CHECK_PAGE.see}
          </button>
        </div>
      </div>
    </div>
  )
}
