import { sureLine } from '../../words/en/confidence.ts'
import { outOf } from '../../words/en/verdict.ts'
import type { Family } from '../../evidence/paths/path.ts'
import { Blaze } from '../parts/Blaze.tsx'
import type { Sureness } from './confidence-state.ts'

interface SureLineProps {
  readonly family: Family
  readonly sureness: Sureness
  /** How many paths are within the limits. */
  readonly count: number
}

/** How sure the answer is, in a word; until that is known, how many paths it was chosen from. */
export function SureLine({ family, sureness, count }: SureLineProps) {
  const [word, rest] =
    typeof sureness === 'object' ? sureLine(sureness.label, count) : [outOf(count), '']
  return (
    <p className={`sure ${family}`}>
      <Blaze family={family} />
      <span>
        <b>{word}</b> {rest}
      </span>
    </p>
  )
}
