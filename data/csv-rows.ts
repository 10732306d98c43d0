import { Refusal } from './refusal.ts'

/** One line of a CSV file, by column name. */
export interface CsvRow {
  /** The line on which it begins, the header being line 1. */
  readonly line: number
  /** The text of a column; the empty string where there is none. */
  readonly text: (column: string) => string
  /** The number in a column, null where the cell is empty. Anything else refuses the file. */
  readonly number: (column: string) => number | null
}

/** Read a CSV file with a header. A column that is asked for and missing refuses the file. */
export function readCsv(file: string, text: string, columns: readonly string[]): readonly CsvRow[] {
  const [header, ...lines] = splitCsv(file, text)
  if (header === undefined) throw new Refusal(file, 'line 1', 'expected a header')
  const position = new Map(header.cells.map((name, i) => [name, i]))
  for (const column of columns)
    if (!position.has(column)) throw new Refusal(file, 'line 1', `expected a column ${column}`)
  return lines.map(({ line, cells }) => {
    if (cells.length !== header.cells.length)
      throw new Refusal(
        file,
        `line ${line}`,
        `expected ${header.cells.length} cells, found ${cells.length}`,
      )
    const cell = (column: string) => cells[position.get(column) ?? -1] ?? ''
    return {
      line,
      text: cell,
      number: (column) => readNumber(cell(column), file, `line ${line}, column ${column}`),
    }
  })
}

function readNumber(cell: string, file: string, place: string): number | null {
  if (cell === '') return null
  const value = Number(cell)
  if (!Number.isFinite(value)) throw new Refusal(file, place, `expected a number, found "${cell}"`)
  return value
}

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

// Commas and line ends inside double quotes belong to the cell; a doubled quote is a quote.
function splitCsv(file: string, text: string): readonly Line[] {
  const lines: Line[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begin = 1
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endLine = () => {
    endCell()
    if (cells.length > 1 || cells[0] !== '') lines.push({ line: begin, cells })
    cells = []
    begin = line
  }
  const body = text.replace(/^\uFEFF/, '')
  for (let i = 0; i < body.length; i++) {
    const char = body[i]
    if (char === '\n') line++
    if (quoted) {
      if (char !== '"') cell += char
      else if (body[i + 1] === '"') cell += body[++i]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') endCell()
    else if (char === '\n') endLine()
    else if (char !== '\r') cell += char
  }
  if (quoted) throw new Refusal(file, `line ${begin}`, 'a quote that does not end')
  endLine()
  return lines
}
