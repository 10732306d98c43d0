import { BREAKDOWN } from '../../../../words/en/breakdown.ts'
import { changesNothing, confidenceSentence, couldChange } from '../../../../words/en/confidence.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import { Breakdown } from '../../../verdict/Breakdown.tsx'
import type { Shown } from '../section.ts'
import css from './HowSure.module.css'

/** What stands behind the word over the answer, what is still open, and how the score adds up. */
export function HowSure({ confidence, lead: { paths, rival } }: Shown) {
  if (typeof confidence !== 'object') return null
  const [top] = paths
  const { telling, idle } = confidence.asking
  return (
    <div className={css['sure']}>
      <p>{confidenceSentence(confidence)}</p>
      {telling.map(({ question }) => (
        <p key={question}>{couldChange(question)}</p>
      ))}
      {idle.length > 0 && <p>{changesNothing(idle)}</p>}
      {rival !== null && (
        <>
          <h3>{BREAKDOWN.title}</h3>
          <Breakdown path={top} rival={rival} contrast={contrast(top, rival)} />
        </>
      )}
    </div>
  )
}
