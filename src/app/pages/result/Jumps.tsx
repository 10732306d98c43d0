import { memo } from 'react'

import { FOLDED as WORDS } from '../../../words/en/sections.ts'
import { goToSection } from './folds.ts'
import css from './Jumps.module.css'
import type { Section, Shown } from './section.ts'

interface JumpsProps {
  readonly sections: readonly Section[]
  readonly shown: Shown
}

/** Ways down the page. Buttons, because the fragment of the address holds the result. */
export const Jumps = memo(function Jumps({ sections, shown }: JumpsProps) {
  return (
    <nav className={css['jumps']} aria-label={WORDS.onThisPage}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button className="as-link" type="button" onClick={() => goToSection(id)}>
              {title(shown)}
            </button>
          </li>
        ))}
        <li>
          <button className="as-link" type="button" onClick={() => window.print()}>
            {WORDS.print}
          </button>
        </li>
      </ul>
    </nav>
  )
})
