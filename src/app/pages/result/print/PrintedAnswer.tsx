import { confidenceSentence } from '../../../../words/en/confidence.ts'
import { ConfidenceLine } from '../../../verdict/ConfidenceLine.tsx'
import type { Shown } from '../section.ts'
import css from './sheets.module.css'

/** The answer in a sentence, how sure it is, and what that means. */
export function PrintedAnswer({ verdict, lead, confidence }: Shown) {
  return (
    <header>
      {lead.kind !== 'open' && <ConfidenceLine lead={lead} confidence={confidence} />}
      <h1 className={lead.kind === 'best' ? undefined : css['long']}>{verdict.answer}</h1>
      <p>{verdict.lead}</p>
      {typeof confidence === 'object' && <p>{confidenceSentence(confidence)}</p>}
    </header>
  )
}
