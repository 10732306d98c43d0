import { SECTION_IDS, type SectionId } from '../../../words/en/sections.ts'

/**
 * Takes a section off the end of a result's address: `…&support=some#money`. The link before it
 * reads the same with or without.
 */
export function sectionIn(address: string): {
  readonly text: string
  readonly section: SectionId | null
} {
  const at = address.lastIndexOf('#')
  const section = SECTION_IDS.find((id) => id === address.slice(at + 1)) ?? null
  return section === null ? { text: address, section } : { text: address.slice(0, at), section }
}

/** A link that leads on to a section of its result. */
export const withSection = (link: string, section: SectionId | null): string =>
  section === null ? link : `${link}#${section}`
