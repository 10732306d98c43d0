/** What a text says under each key, and which keys it gives again with another value. */
export interface Pairs {
  /** The first value under each key, both in lower case. An empty value says nothing: not here. */
  readonly values: ReadonlyMap<string, string>
  readonly repeated: ReadonlySet<string>
}

// A browser drops tabs and line ends from an address; the others are invisible and mark where a
// program may break a long line.
const LINE_BREAKERS = /[\t\n\r]|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g
const ESCAPE = /%([0-9a-f]{2})/gi
/** Whatever may stand between two pairs. */
export const SEPARATORS = /[#?&;]/

/** The parts of a text in which a link may stand, likeliest first: after the first `#`, and before. */
export function partsOf(text: string): readonly string[] {
  const plain = unescape(unescape(text)).replace(LINE_BREAKERS, '')
  const hash = plain.indexOf('#')
  return hash === -1 ? [plain] : [plain.slice(hash + 1), plain.slice(0, hash)]
}

/** The `key=value` pairs of one part. Any of `#`, `?`, `&` and `;` separates, so `&amp;` does too. */
export function pairsOf(part: string): Pairs {
  const values = new Map<string, string>()
  const repeated = new Set<string>()
  for (const piece of part.split(SEPARATORS)) {
    const equals = piece.indexOf('=')
    if (equals === -1) continue
    const key = piece.slice(0, equals).trim().toLowerCase()
    const value = firstWord(piece.slice(equals + 1)).toLowerCase()
    if (value === '') continue
    const first = values.get(key)
    if (first === undefined) values.set(key, value)
    else if (first !== value) repeated.add(key)
  }
  return { values, repeated }
}

// Every word of ours is ASCII, so other characters need not be decoded, only kept apart.
const unescape = (text: string): string =>
  text.replace(ESCAPE, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code < 128 ? String.fromCharCode(code) : '\ufffd'
  })

/** The text up to its first space, without the punctuation that a sentence puts around a link. */
function firstWord(text: string): string {
  const word = text.trim().split(/\s/, 1)[0]!
  let start = 0
  let end = word.length
  while (start < end && !isLetterOrDigit(word.charCodeAt(start))) start += 1
  while (end > start && !isLetterOrDigit(word.charCodeAt(end - 1))) end -= 1
  // Something that is all punctuation was still meant to say something.
  return start === end ? word : word.slice(start, end)
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
