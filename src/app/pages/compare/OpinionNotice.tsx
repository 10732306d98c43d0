import { OPINION } from '../../../words/en/opinion.ts'
import { useOpinion } from '../../kept/opinion.ts'

/** Reminds that these answers are for someone else, and says so where they are not kept. */
export function OpinionNotice() {
  const keeping = useOpinion((state) => state.keeping)
  return (
    <div className="notice">
      <p>{OPINION.reminder}</p>
      {keeping === 'not-kept' && <p>{OPINION.notKept}</p>}
    </div>
  )
}
