import { create } from 'zustand'

import type { SectionId } from '../../../words/en/sections.ts'

interface Folds {
  /** The sections that stand open. Kept while the app is open, so that a page comes back as it was left. */
  readonly open: ReadonlySet<SectionId>
}

const useFolds = create<Folds>(() => ({ open: new Set() }))

export const useIsOpen = (id: SectionId): boolean => useFolds(({ open }) => open.has(id))

/** Opens a section, or folds it. */
export function setOpen(id: SectionId, open: boolean): void {
  useFolds.setState(({ open: before }) => {
    if (before.has(id) === open) return { open: before }
    const after = new Set(before)
    if (open) after.add(id)
    else after.delete(id)
    return { open: after }
  })
}

/** Folds everything again. */
export const foldAll = (): void => useFolds.setState({ open: new Set() })

/** Goes to a section, which opens, and puts the focus on its title. */
export function goToSection(id: SectionId): void {
  setOpen(id, true)
  const section = document.getElementById(id)
  const title = section?.querySelector<HTMLElement>('summary, h2')
  if (!section || !title) return
  if (title.nodeName === 'H2') title.tabIndex = -1
  section.scrollIntoView()
  title.focus({ preventScroll: true })
}

/** How long the contents of a section may take to come, in milliseconds. */
const PATIENCE = 10_000

/** Opens a section, and goes on once something in it is on the page. */
export function inSection(section: SectionId, id: string, then: (id: string) => void): void {
  setOpen(section, true)
  const until = Date.now() + PATIENCE
  const look = () => {
    if (document.getElementById(id) !== null) then(id)
    else if (Date.now() < until) setTimeout(look, 50)
  }
  look()
}
