import { checksum } from './checksum.ts'
import { pack, unpack } from './pack.ts'

/**
 * The text files the app loads: a first line that says what the file is, then one column a line,
 * its name first and everything apart by tabs.
 *
 * @module
 */

/** The version of this format; a reader refuses any other. */
const FORMAT = 1

/** Dollars other than tuition are rounded to the nearest hundred. */
export const DOLLAR_STEP = 100

/** More than this no college table will ever hold; a larger count is a broken file. */
const MOST_ROWS = 100_000

export type TableName = 'college-index' | 'college-facts' | 'college-programs' | 'college-links'

/** The first line of a table. */
export interface Header {
  readonly table: TableName
  readonly format: number
  /** The day of the College Scorecard release the table was made from. */
  readonly release: string
  readonly colleges: number
  readonly programs: number
  /** Of the columns and of the fields above but the format. */
  readonly checksum: string
  /** The checksum of the index whose rows this table follows. The index's own for the index. */
  readonly index: string
}

/** A table that cannot be what it should be: damaged, cut short, or made for another index. */
export interface Malformed {
  readonly kind: 'malformed'
  readonly table: TableName
  readonly what: string
  /** The column, or `first line` or `whole file`. */
  readonly where: string
}

export type Decoded<T> = { readonly kind: 'ok'; readonly value: T } | Malformed

/** A column of a table to be written: words as they are, numbers rounded to the nearest `step`. */
export type Column =
  | { readonly name: string; readonly words: readonly string[] }
  | {
      readonly name: string
      readonly values: readonly (number | null)[]
      readonly step?: number
    }

/** The checksum of a table: of its columns and of what its first line says about them. */
export const seal = (about: Omit<Header, 'format' | 'checksum' | 'index'>, body: string): string =>
  checksum(`${about.table} ${about.release} ${about.colleges} ${about.programs}\n${body}`)

/** A table as text, with its checksum. `index` is that of the index, left out for the index itself. */
export function writeTable(
  about: Omit<Header, 'format' | 'checksum' | 'index'>,
  columns: readonly Column[],
  index?: string,
): { readonly text: string; readonly checksum: string } {
  const lines = columns.map((column) =>
    'words' in column
      ? [column.name, ...column.words].join('\t')
      : `${column.name}\t${pack(column.values, column.step ?? 1)}`,
  )
  const body = `${lines.join('\n')}\n`
  const sum = seal(about, body)
  const { table, release, colleges, programs } = about
  const header: Header = {
    table,
    format: FORMAT,
    release,
    colleges,
    programs,
    checksum: sum,
    index: index ?? sum,
  }
  return { text: `${JSON.stringify(header)}\n${body}`, checksum: sum }
}

/**
 * Reads the columns of one table. Remembers the first thing that is wrong and goes on with nothing in its
 * place, so that a decoder reads like a list of its columns and asks once, at the end, whether all was well.
 */
export interface TableReader {
  readonly header: Header
  /** A column of `count` words. */
  words(name: string, count: number): readonly string[]
  /** A column of `count` whole numbers from `low` to `high`, or null where there is none. */
  numbers(name: string, count: number, low: number, high: number): readonly (number | null)[]
  /** The same without gaps. */
  whole(name: string, count: number, low: number, high: number): readonly number[]
  /** Say that a column does not fit the others. */
  refuse(what: string, where: string): void
  /** The value, unless something was wrong. */
  finish<T>(value: T): Decoded<T>
}

/** Open the text of a table. `index` is the checksum of the index it must have been made with, if known. */
export function openTable(
  text: string,
  table: TableName,
  index?: string,
): { readonly kind: 'ok'; readonly value: TableReader } | Malformed {
  const bad = (what: string, where: string): Malformed => ({
    kind: 'malformed',
    table,
    what,
    where,
  })
  const end = text.indexOf('\n')
  const header = end < 0 ? null : readHeader(text.slice(0, end), table)
  if (header === null) return bad('is not the first line of such a table', 'first line')
  const body = text.slice(end + 1)
  if (seal(header, body) !== header.checksum) return bad('is cut short or damaged', 'whole file')
  if (index !== undefined && header.index !== index) {
    return bad('was made with another index', 'first line')
  }
  return { kind: 'ok', value: reader(header, body) }
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_ROWS

function readHeader(line: string, table: TableName): Header | null {
  let found: unknown
  try {
    found = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof found !== 'object' || found === null) return null
  const header: Partial<Record<keyof Header, unknown>> = found
  const { release, colleges, programs, checksum: sum, index } = header
  if (header.table !== table || header.format !== FORMAT) return null
  if (!isCount(colleges) || !isCount(programs)) return null
  if (typeof release !== 'string' || typeof sum !== 'string' || typeof index !== 'string')
    return null
  return { table, format: FORMAT, release, colleges, programs, checksum: sum, index }
}

function reader(header: Header, body: string): TableReader {
  const columns = new Map<string, string>()
  for (const line of body.split('\n')) {
    const end = line.indexOf('\t')
    if (end > 0) columns.set(line.slice(0, end), line.slice(end + 1))
  }
  let problem: Malformed | null = null
  const refuse = (what: string, where: string) => {
    problem ??= { kind: 'malformed', table: header.table, what, where }
  }

  const numbers = (name: string, count: number, low: number, high: number) => {
    const text = columns.get(name)
    const values = text === undefined ? 'is missing' : unpack(text, count)
    if (typeof values === 'string') {
      refuse(values, name)
      return Array.from<null>({ length: count }).fill(null)
    }
    for (const value of values) {
      if (value !== null && (value < low || value > high)) refuse(`holds ${value}`, name)
    }
    return values
  }

  return {
    header,
    refuse,
    numbers,
    words(name, count) {
      const words = columns.get(name)?.split('\t') ?? []
      if (words.length === count) return words
      refuse(`has ${words.length} words where ${count} are expected`, name)
      return Array.from({ length: count }, () => '')
    },
    whole(name, count, low, high) {
      return numbers(name, count, low, high).map((value) => {
        if (value === null) refuse('has a gap', name)
        return value ?? low
      })
    },
    finish: (value) => problem ?? { kind: 'ok', value },
  }
}
