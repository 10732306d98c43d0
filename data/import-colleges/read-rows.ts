import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { CsvError, parse } from 'csv-parse'
import { Refusal } from '../refusal.ts'

/**
 * For each of our fields, the columns it can come from: the first group of which the file has any column is
 * taken, and within it the first cell that is filled. No groups at all would make a field impossible.
 */
export type ColumnMap<Field extends string> = Readonly<
  Record<Field, readonly (readonly string[])[]>
>

/** A number must lie from `low` to `high`. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** One line of a raw file. Every reading that fails names file, line and column. */
export interface Row<Field extends string> {
  readonly line: number
  /** Whether the file has a column for this field. */
  has(field: Field): boolean
  /** The cell, trimmed; empty where the file says there is nothing. */
  text(field: Field): string
  /** The number in the cell; null where there is nothing. */
  number(field: Field, range: Range): number | null
  /** The number in a cell that must not be empty. */
  count(field: Field, range: Range): number
  refuse(field: Field, problem: string): never
}

/** How the raw files write "suppressed" and "not available". None of them is ever a zero. */
const NOTHING: ReadonlySet<string> = new Set(['', '.', 'NA', 'NULL', 'PS', 'PrivacySuppressed'])

const NUMBER = /^-?\d+(\.\d+)?$/

/** Read a raw file line by line. `optional` names the fields a file may lack. */
export async function* readRows<Field extends string>(
  path: string,
  map: ColumnMap<Field>,
  optional: readonly NoInfer<Field>[] = [],
): AsyncGenerator<Row<Field>> {
  const file = basename(path)
  let places: Map<Field, readonly Place[]> | null = null
  for await (const { cells, line } of records(path, file)) {
    if (places === null) places = placesOf(cells, map, optional, file)
    else yield row(cells, line, places, file)
  }
  if (places === null) throw new Refusal(file, 'whole file', 'is empty')
}

interface Place {
  readonly column: string
  readonly at: number
}

async function* records(path: string, file: string) {
  const parser = parse({ bom: true, info: true, skip_empty_lines: true })
  const stream = createReadStream(path)
  stream.on('error', (error) => parser.destroy(error))
  try {
    for await (const entry of stream.pipe(parser)) {
      const { record, info }: { record: string[]; info: { lines: number } } = entry
      yield { cells: record, line: info.lines }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines'])
    throw new Refusal(file, Number.isFinite(line) ? `line ${line}` : 'whole file', error.message)
  } finally {
    stream.destroy()
  }
}

function placesOf<Field extends string>(
  header: readonly string[],
  map: ColumnMap<Field>,
  optional: readonly Field[],
  file: string,
): Map<Field, readonly Place[]> {
  const positions = new Map(
    header.map((column, at): [string, Place] => [
      column.trim().toUpperCase(),
      { column: column.trim(), at },
    ]),
  )
  const places = new Map<Field, readonly Place[]>()
  // The map has no other keys than its fields.
  for (const field of Object.keys(map) as Field[]) {
    const groups = map[field].map((group) =>
      group.flatMap((column) => positions.get(column.toUpperCase()) ?? []),
    )
    const found = groups.find((group) => group.length > 0)
    if (found !== undefined) places.set(field, found)
    else if (!optional.includes(field)) {
      const column = map[field].map((group) => group.join(' / ')).join(' or ')
      throw new Refusal(file, `line 1, column ${column}`, 'is missing')
    }
  }
  return places
}

function row<Field extends string>(
  cells: readonly string[],
  line: number,
  places: ReadonlyMap<Field, readonly Place[]>,
  file: string,
): Row<Field> {
  const refuse = (column: string, problem: string): never => {
    throw new Refusal(file, `line ${line}, column ${column}`, problem)
  }
  const find = (field: Field): { column: string; cell: string } => {
    const group = places.get(field) ?? []
    for (const { column, at } of group) {
      const cell = (cells[at] ?? '').trim()
      if (cell.includes('\uFFFD')) refuse(column, 'is not UTF-8 text')
      if (!NOTHING.has(cell)) return { column, cell }
    }
    return { column: group[0]?.column ?? field, cell: '' }
  }
  const number = (field: Field, { low, high }: Range): number | null => {
    const { column, cell } = find(field)
    if (cell === '') return null
    if (!NUMBER.test(cell)) refuse(column, `holds "${cell}", not a number`)
    const value = Number(cell)
    if (value < low || value > high) refuse(column, `holds ${cell}, outside ${low} to ${high}`)
    return value
  }
  return {
    line,
    number,
    has: (field) => places.has(field),
    text: (field) => find(field).cell,
    count(field, range) {
      const value = number(field, range)
      if (value !== null && Number.isInteger(value)) return value
      const problem = value === null ? 'is empty' : `holds ${value}, not a whole number`
      return refuse(find(field).column, problem)
    },
    refuse: (field, problem) => refuse(find(field).column, problem),
  }
}

/** UNITIDs have six digits; College Scorecard gives some branches eight. */
export const UNITIDS: Range = { low: 100_000, high: 99_999_999 }
