import type { CollegeEntry } from './college.ts'
import type { CollegeIndex } from './index-table.ts'
import { initialsOf, SMALL_WORDS, wordsOf } from './name-words.ts'
import { beginsLike, slipsForgiven } from './typing-slips.ts'

/** What a text names. */
export interface Named {
  readonly isNamed: (row: number) => boolean
  /** Whether nothing is called what was typed, so that slips were forgiven. */
  readonly spelledLike: boolean
}

/**
 * Says of each row whether what the college is called holds every word of a text. The start of a word
 * is enough; an empty text asks for nothing. Where no college is called that, words that nothing is
 * called may be misspelled; where that finds none either, all of them may.
 */
export function namedBy(index: CollegeIndex, text: string): Named {
  const wanted = wordsOf(text).filter((word) => !SMALL_WORDS.has(word))
  const { called, words } = wanted.length === 0 ? NOTHING : calledIn(index)
  const holding = (beginnings: readonly (readonly string[])[]) => (row: number) =>
    beginnings.every((some) => some.some((beginning) => called[row]?.includes(beginning)))
  const finds = (isNamed: (row: number) => boolean) => called.some((_, row) => isNamed(row))

  const exact = wanted.map((word) => [` ${word}`])
  if (wanted.length === 0 || finds(holding(exact))) {
    return { isNamed: holding(exact), spelledLike: false }
  }
  const alike = wanted.map((typed) => {
    const slips = slipsForgiven(typed)
    return words.filter((word) => beginsLike(word, typed, slips)).map((word) => ` ${word}`)
  })
  const unknownAlike = alike.map((some, place) =>
    finds(holding([exact[place]!])) ? exact[place]! : some,
  )
  const isNamed = [holding(unknownAlike), holding(alike)].find(finds)
  return { isNamed: isNamed ?? holding(exact), spelledLike: isNamed !== undefined }
}

/** The colleges that a text names, by their names; those of one name by their numbers. */
export function collegesNamed(index: CollegeIndex, text: string): readonly CollegeEntry[] {
  const { isNamed } = namedBy(index, text)
  return index.colleges.filter((_, row) => isNamed(row)).sort(byName)
}

/** By the letters of the name, without asking the reader's language, so that every device agrees. */
export function byName(a: CollegeEntry, b: CollegeEntry): number {
  if (a.name === b.name) return a.unitid - b.unitid
  return a.name < b.name ? -1 : 1
}

/** What colleges are called. */
interface Called {
  /** Row by row: its words, each after a space. */
  readonly called: readonly string[]
  /** Every word once. */
  readonly words: readonly string[]
}

const NOTHING: Called = { called: [], words: [] }

/** Made once for an index. */
const calledByIndex = new WeakMap<CollegeIndex, Called>()

function calledIn(index: CollegeIndex): Called {
  const made = calledByIndex.get(index)
  if (made !== undefined) return made
  const called = index.colleges.map(({ name, city, otherWords }) =>
    ['', ...wordsOf(`${name} ${city} ${otherWords}`), ...initialsOf(name)].join(' '),
  )
  const all = { called, words: [...new Set(called.join('').split(' '))] }
  calledByIndex.set(index, all)
  return all
}
