import { sureSentence } from '../../../../words/en/confidence.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import { SureLine } from '../../../verdict/ConfidenceLine.tsx'
import { isAllOpen, isCloseCall } from '../../../verdict/headline.ts'
import type { Printed } from './Sheets.tsx'

/** The answer in a sentence, how sure it is, and what that means. */
export function AnswerOnPaper({ answers, recommendation, verdict, sureness }: Printed) {
  const ranked =
    recommendation.kind === 'ranked' && !isAllOpen(answers) ? recommendation.ranked : null
  return (
    <header>
      {ranked !== null && (
        <SureLine family={PATHS[ranked[0].path].family} sureness={sureness} count={ranked.length} />
      )}
      <h1 className={isCloseCall(sureness) ? 'long' : undefined}>{verdict.answer}</h1>
      <p>{verdict.lead}</p>
      {typeof sureness === 'object' && <p>{sureSentence(sureness)}</p>}
    </header>
  )
}
