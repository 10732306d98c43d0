import { answersAt, COMPLETE, sizeOf } from '../../src/model/person/answer-space.ts'
import { readLink, writeLink } from '../../src/links/link.ts'

/** What mutations put into a link: our own grammar, other people's, and plain malice. */
const BITS = [
  ['&', '=', '#', '?', ';', '.', '+', ',', '%', '&amp;', '&#38;', ' ', '\n', '\t', '\0'],
  ['%3D', '%26', '%253D', '%2526', '%', '%2', '%zz', '%FF', '%C0%80', '%ED%A0%80', '%00', '%25'],
  ['\ud800', '\udc00', '\u202e', '\u200b', '\ufeff', 'é', '日本', '😀', '\u212a', 'İ'],
  ['v=1', 'v=2', 'v=0', 'v=-1', 'v=1e9', 'v=', 'v=99999', 'goal=grow', 'hours=40', 'r=', 'top='],
  ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'],
  ['<script>alert(1)</script>', 'javascript:alert(1)', '"><img src=x onerror=alert(1)>', '{{1}}'],
  ['null', 'undefined', 'NaN', '[]', '{}', '../..', 'aid=pell.pell', 'more=cost', 'less=cost'],
  ['unsure', 'none', 'more', '0', 'utm_source=x', 'fbclid=', 'https://', 'state=ca'],
].flat()

/** Whole numbers below a bound, the same every time for the same seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/**
 * Strings that began as links, or as nothing, and were cut, doubled, overwritten, encoded and
 * interleaved with `BITS`.
 */
export function* mangledLinks(seed: number, count: number): Generator<string> {
  const number = numbersFrom(seed)
  const size = sizeOf(COMPLETE)
  for (let made = 0; made < count; made += 1) {
    let text = number(8) === 0 ? '' : writeLink(answersAt(COMPLETE, number(size)))
    for (let left = number(8); left >= 0; left -= 1) {
      const from = number(text.length + 1)
      const to = Math.min(text.length, from + number(12))
      const bit = BITS[number(BITS.length)]!
      const kind = number(8)
      if (kind < 4) text = text.slice(0, from) + bit + text.slice(from)
      else if (kind === 4) text = text.slice(0, from) + bit + text.slice(to)
      else if (kind === 5) text = text.slice(0, from) + text.slice(to)
      else if (kind === 6) text += text.slice(from)
      else text = text.slice(0, from) + String.fromCharCode(number(0x10000)) + text.slice(to)
    }
    if (number(10) === 0) text = encodeURI(text.replace(/[\ud800-\udfff]/g, '\ufffd'))
    yield text
  }
}

/**
 * Why a string was not read as it must be, or undefined if it was: one of the four kinds, and what
 * is kept is all in our words, so that a link written of it says the same again.
 */
export function troubleWith(text: string): string | undefined {
  try {
    const read = readLink(text)
    switch (read.kind) {
      case 'newer':
        return /^\d{1,4}$/.test(read.version) ? undefined : 'a version that is not a number'
      case 'not-a-link':
        return undefined
      case 'complete':
      case 'partial': {
        const link = writeLink(read.kind === 'complete' ? read.answers : read.draft)
        if (link.length > 600) return 'too much is kept'
        const again = readLink(link)
        if (again.kind !== read.kind || again.problems.length > 0)
          return 'it is read otherwise again'
        const rewritten = writeLink(again.kind === 'complete' ? again.answers : again.draft)
        return rewritten === link ? undefined : 'it says something else again'
      }
    }
  } catch (error) {
    return `it throws ${String(error)}`
  }
}

/** The first string that is not read as it must be, as JSON and with the reason. */
export function firstTrouble(texts: Iterable<string>): string | undefined {
  for (const text of texts) {
    const trouble = troubleWith(text)
    if (trouble !== undefined) return `${trouble}: ${JSON.stringify(text)}`
  }
  return undefined
}
