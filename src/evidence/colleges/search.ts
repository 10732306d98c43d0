import type { Award, CollegeEntry, Control } from './college.ts'
import { milesBetween, type Position } from './distance.ts'
import type { CollegeIndex } from './index-table.ts'
import { initialsOf, SMALL_WORDS, wordsOf } from './name-words.ts'
import { beginsLike, slipsForgiven } from './typing-slips.ts'

/** What a person looks for. Everything left out asks for nothing. */
export interface CollegeQuery {
  /** Words of the name, the city or what else the college is called; the start of a word is enough. */
  readonly text?: string
  /** Two-letter postal code. */
  readonly state?: string
  readonly award?: Award
  readonly control?: Control
  /** The least share of students who study only at a distance, 0 to 1. */
  readonly onlineAtLeast?: number
  /** USD a year. A college that reports no price is left out and counted. */
  readonly netPriceAtMost?: number
  readonly near?: Position & { readonly miles: number }
  readonly order?: 'name' | 'net-price' | 'distance'
}

/** A college found. */
export interface CollegeMatch {
  readonly row: number
  readonly college: CollegeEntry
  /** Miles from `near`, null without it. */
  readonly miles: number | null
}

export interface CollegeMatches {
  readonly matches: readonly CollegeMatch[]
  /** Colleges that fit but for a price nobody knows. */
  readonly withoutPrice: number
}

/** The price a person would pay at the college in this row, USD a year, or null where nobody knows. */
export type PriceOf = (row: number) => number | null

/**
 * The colleges that fit a query, in its order; names decide ties and unknown prices come last.
 * `priceOf` can put the price for one's own income in place of the average net price.
 */
export function searchColleges(
  index: CollegeIndex,
  query: CollegeQuery,
  priceOf: PriceOf = (row) => index.colleges[row]?.netPrice ?? null,
): CollegeMatches {
  const { near, netPriceAtMost, order = 'name' } = query
  const { isNamed } = namedBy(index, query.text ?? '')
  const found: CollegeMatch[] = []
  let withoutPrice = 0
  index.colleges.forEach((college, row) => {
    if (!fits(college, query)) return
    if (!isNamed(row)) return
    const miles = near === undefined ? null : milesBetween(near, college)
    if (near !== undefined && miles !== null && miles > near.miles) return
    if (netPriceAtMost !== undefined) {
      const price = priceOf(row)
      if (price === null) withoutPrice += 1
      if (price === null || price > netPriceAtMost) return
    }
    found.push({ row, college, miles })
  })
  const rank = (match: CollegeMatch) => {
    if (order === 'distance') return match.miles ?? 0
    return order === 'net-price' ? (priceOf(match.row) ?? Infinity) : 0
  }
  const ranked = found.map((match) => ({ match, rank: rank(match) }))
  ranked.sort((a, b) => (a.rank === b.rank ? byName(a.match, b.match) : a.rank - b.rank))
  return { matches: ranked.map(({ match }) => match), withoutPrice }
}

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
  const called = wanted.length === 0 ? [] : calledIn(index)
  const holding = (beginnings: readonly (readonly string[])[]) => (row: number) =>
    beginnings.every((some) => some.some((beginning) => called[row]?.includes(beginning)))
  const finds = (isNamed: (row: number) => boolean) => called.some((_, row) => isNamed(row))

  const exact = wanted.map((word) => [` ${word}`])
  if (wanted.length === 0 || finds(holding(exact))) {
    return { isNamed: holding(exact), spelledLike: false }
  }
  const words = [...new Set(called.join('').split(' '))]
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

function fits(college: CollegeEntry, query: CollegeQuery): boolean {
  if (query.state !== undefined && college.state !== query.state) return false
  if (query.award !== undefined && !college.awards.includes(query.award)) return false
  if (query.control !== undefined && college.control !== query.control) return false
  return query.onlineAtLeast === undefined || (college.onlineShare ?? 0) >= query.onlineAtLeast
}

/** What each college is called, made once for an index: its words, each after a space. */
const calledByIndex = new WeakMap<CollegeIndex, readonly string[]>()

function calledIn(index: CollegeIndex): readonly string[] {
  const made = calledByIndex.get(index)
  if (made !== undefined) return made
  const called = index.colleges.map(({ name, city, otherWords }) =>
    ['', ...wordsOf(`${name} ${city} ${otherWords}`), ...initialsOf(name)].join(' '),
  )
  calledByIndex.set(index, called)
  return called
}

/** By the letters of the name, without asking the reader's language, so that every device agrees. */
function byName(a: CollegeMatch, b: CollegeMatch): number {
  if (a.college.name === b.college.name) return a.row - b.row
  return a.college.name < b.college.name ? -1 : 1
}
