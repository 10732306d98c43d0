import { confidenceLine, NEAREST_LINE, countLine } from '../../words/en/confidence.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { Blaze } from '../parts/Blaze.tsx'
import type { ConfidenceState } from './confidence-state.ts'
import css from './ConfidenceLine.module.css'
import type { Lead } from './lead.ts'

interface ConfidenceLineProps {
  readonly lead: Lead
  readonly confidence: ConfidenceState
}

/** How sure the answer is, in a word, or how many paths it was chosen from. */
export function ConfidenceLine({ lead, confidence }: ConfidenceLineProps) {
  const { family } = PATHS[lead.paths[0].path]
  const [word, rest] = wordsFor(lead, confidence)
  return (
    <p className={`${css['line']} ${family}`}>
      <Blaze family={family} />
      <span>
        <b>{word}</b> {rest}
      </span>
    </p>
  )
}

function wordsFor({ kind, paths, others }: Lead, confidence: ConfidenceState) {
  if (kind === 'nearest') return NEAREST_LINE
  const count = paths.length + others.length
  return typeof confidence === 'object' ? confidenceLine(confidence.label, count) : countLine(count)
}
