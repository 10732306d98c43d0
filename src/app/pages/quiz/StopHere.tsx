import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'

import { STOP_HERE } from '../../../words/en/questions.ts'
import { UNSURE, unanswered, type Draft } from '../../../model/person/answers.ts'
import { writeLink } from '../../../links/link.ts'
import { saveAnswer, useDraft } from '../../kept/draft.ts'
import { to } from '../../to.ts'

/** Offers the result early, once nothing left to answer can put another path first. */
export function StopHere() {
  const draft = useDraft((state) => state.draft)
  const open = unanswered(draft)
  const settled = useSettled(draft)
  const navigate = useNavigate()
  if (!settled || open.length === 0) return null

  function stop(): void {
    for (const question of open) saveAnswer(question, UNSURE)
    void navigate(to.result(writeLink(useDraft.getState().draft)))
  }

  return (
    <div className="section">
      <p>{STOP_HERE.why(open.length)}</p>
      <button className="button second" type="button" onClick={stop}>
        {STOP_HERE.see}
      </button>
    </div>
  )
}

/** Whether the open answers can no longer change what comes first. The model loads for it, unseen. */
function useSettled(draft: Draft): boolean {
  const [settled, setSettled] = useState<Draft>()
  useEffect(() => {
    let left = false
    const decide = async () => {
      const { settledOn } = await import('../../../model/changes/next-question.ts')
      if (!left && settledOn(draft) !== null) setSettled(draft)
    }
    // Without the model there is no offer, and the questions go on.
    if (unanswered(draft).length <= MOST_OPEN) decide().catch(() => undefined)
    return () => {
      left = true
    }
  }, [draft])
  return settled === draft
}

/** From here on every way to answer the rest can be tried at once. */
const MOST_OPEN = 3
