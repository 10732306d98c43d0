import type { ReactNode } from 'react'

import { Near } from './LoadWhenNear.tsx'

interface NearSectionsProps {
  /** What each of them is called. */
  readonly titles: readonly string[]
  readonly children: ReactNode
}

/** Sections that are fetched when a person comes near; until then their headings. */
export function NearSections({ titles, children }: NearSectionsProps) {
  return (
    <Near
      meanwhile={titles.map((title) => (
        <section key={title} className="section">
          <h2>{title}</h2>
        </section>
      ))}
    >
      {children}
    </Near>
  )
}
