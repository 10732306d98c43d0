import type { OwnOffer } from '../../../model/matching/own-offer.ts'
import { readOffer, writeOffer } from '../../kept/offer-text.ts'

/** More columns than this nobody can take in. */
export const MOST_PROGRAMS = 6

/** What stands side by side: listed programs by their ids, and offers that somebody entered. */
export interface Compared {
  readonly programs: readonly string[]
  readonly own: readonly OwnOffer[]
}

/** What an address asks for. Own entries are read from the fragment, where no server sees them. */
export function readCompared(search: string, hash: string): Compared {
  const programs = new URLSearchParams(search).getAll('p')
  const own = new URLSearchParams(hash.replace(/^#/, '')).getAll('own')
  return {
    programs: [...new Set(programs)].slice(0, MOST_PROGRAMS),
    own: own.slice(0, MOST_PROGRAMS).flatMap((text) => readOffer(text) ?? []),
  }
}

/** The same as the end of an address. */
export function writeCompared({ programs, own }: Compared): string {
  const search = new URLSearchParams(programs.map((id) => ['p', id]))
  const hash = new URLSearchParams(own.map((offer) => ['own', writeOffer(offer)]))
  return `${search.size === 0 ? '' : `?${search}`}${hash.size === 0 ? '' : `#${hash}`}`
}
