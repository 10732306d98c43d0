import { readComparison } from './comparison.ts'
import { readLink } from './link.ts'

/**
 * What an address that is none of ours may still hold, where a mail filter or a messenger rewrote a
 * link on its way.
 *
 * - `result`, `comparison`: all or some of the answers of one; the address itself reads as its link
 * - `cut`: it was a link of ours, and nothing of its answers came through
 * - `unknown`: an address that we never had
 */
export type LostLink = 'result' | 'comparison' | 'cut' | 'unknown'

/** Tell what an address holds. Never throws, whatever it is. */
export function lostLink(address: string): LostLink {
  const name = /^\W*(?:\w+\W+)?(result|compare)\b/i.exec(address.replaceAll(/%\d\w|%25/g, ' '))?.[1]
  if (name?.toLowerCase() === 'compare' && readComparison(address).kind === 'comparison') {
    return 'comparison'
  }
  const read = readLink(address)
  switch (read.kind) {
    case 'complete':
    case 'newer':
      return 'result'
    case 'partial':
      if (Object.keys(read.draft).length > 0) return 'result'
  }
  return name === undefined ? 'unknown' : 'cut'
}
