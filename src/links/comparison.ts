import { readLink, type ReadLink } from './link.ts'
import { partsOf, SEPARATORS } from './pairs.ts'

/** What an address of two results turned out to say. */
export type ReadComparison =
  /** `b` is null where only one side is given: somebody is asked for the other. */
  | { readonly kind: 'comparison'; readonly a: ReadLink; readonly b: ReadLink | null }
  /** Neither side is there. */
  | { readonly kind: 'not-a-comparison' }

/**
 * The text that sets two links side by side, to stand after `#`: `a=v=1&goal=…&b=v=1&goal=…`. The
 * links stand in it as they are, because no key of a link is `a` or `b` and so each of these opens
 * a side that goes on until the next.
 *
 * @param a what `writeLink` wrote
 * @param b the same for the other side; left out to ask somebody for it
 */
export function writeComparison(a: string, b?: string): string {
  return b === undefined ? `a=${a}` : `a=${a}&b=${b}`
}

/**
 * Read such a text. Never throws, whatever it is; each side is read, and its problems reported, as
 * `readLink` would. A side given twice is read as one.
 *
 * @param text a whole address, or the part after `#` or `?`; links in it may be percent-encoded
 */
export function readComparison(text: string): ReadComparison {
  for (const part of partsOf(text)) {
    const { a, b } = sidesOf(part)
    if (a !== null || b !== null) {
      return { kind: 'comparison', a: readLink(a ?? ''), b: b === null ? null : readLink(b) }
    }
  }
  return { kind: 'not-a-comparison' }
}

const OPENS_A_SIDE = /^\s*([ab])\s*=/i

const joined = (pieces: readonly string[]) => (pieces.length === 0 ? null : pieces.join('&'))

/** The text of each side; what stands before the first belongs to neither. */
function sidesOf(part: string): { readonly a: string | null; readonly b: string | null } {
  const pieces: { readonly a: string[]; readonly b: string[] } = { a: [], b: [] }
  let side: 'a' | 'b' | null = null
  for (const piece of part.split(SEPARATORS)) {
    const opening = OPENS_A_SIDE.exec(piece)
    if (opening !== null) side = opening[1]!.toLowerCase() === 'a' ? 'a' : 'b'
    if (side !== null) pieces[side].push(piece.slice(opening?.[0].length ?? 0))
  }
  return { a: joined(pieces.a), b: joined(pieces.b) }
}
