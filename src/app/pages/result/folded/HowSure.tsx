import { changesNothing, confidenceSentence, couldChange } from '../../../../words/en/confidence.ts'
import type { Shown } from '../section.ts'

/** What stands behind the word over the answer, and what is still open. */
export function HowSure({ confidence }: Shown) {
  if (typeof confidence !== 'object') return null
  const { telling, idle } = confidence.asking
  return (
    <>
      <p>{confidenceSentence(confidence)}</p>
      {telling.map(({ question }) => (
        <p key={question}>{couldChange(question)}</p>
      ))}
      {idle.length > 0 && <p>{changesNothing(idle)}</p>}
    </>
  )
}
