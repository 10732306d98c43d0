import { TAKEN_OVER } from '../../words/en/shared-result.ts'
import { bringBack, useDraft } from '../kept/draft.ts'

/** After starting from someone else's answers: the way back to one's own. */
export function TakenOver() {
  const undoable = useDraft(
    ({ draft, setAside }) => setAside !== null && Object.keys(draft).length > 0,
  )
  return (
    undoable && (
      <div className="notice">
        <p>{TAKEN_OVER.line}</p>
        <p>
          <button className="as-link" type="button" onClick={bringBack}>
            {TAKEN_OVER.bringBack}
          </button>
        </p>
      </div>
    )
  )
}
