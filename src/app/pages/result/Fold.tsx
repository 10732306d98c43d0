import { Suspense, useState, type ReactNode } from 'react'

import type { SectionId } from '../../../words/en/sections.ts'
import css from './Fold.module.css'
import { setOpen, useIsOpen } from './folds.ts'

interface FoldProps {
  readonly id: SectionId
  readonly title: string
  readonly children: ReactNode
}

/** One row that opens. What it holds is first fetched and drawn when it is opened. */
export function Fold({ id, title, children }: FoldProps) {
  const open = useIsOpen(id)
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  return (
    <section className={css['fold']} id={id} aria-labelledby={`${id}-title`}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(id, currentTarget.open)}>
        <summary>
          <h2 id={`${id}-title`}>{title}</h2>
        </summary>
        {opened && <Suspense fallback={null}>{children}</Suspense>}
      </details>
    </section>
  )
}
