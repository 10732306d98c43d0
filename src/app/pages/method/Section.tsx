import type { ReactNode } from 'react'

import { METHOD_SECTIONS, type MethodSection } from '../../../words/en/method.ts'

/** A part of the page, with an address of its own. */
export function Section({ id, children }: { id: MethodSection; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{METHOD_SECTIONS[id]}</h2>
      {children}
    </section>
  )
}
