import { readFileSync } from 'node:fs'
import { decodeDetails } from '../../../src/evidence/colleges/college-details.ts'
import { decodeIndex } from '../../../src/evidence/colleges/index-table.ts'
import type { Decoded, TableName } from '../../../src/evidence/colleges/table.ts'

/** The committed text of a table. */
export const tableText = (table: TableName): string =>
  readFileSync(new URL(`../../../public/data/${table}.txt`, import.meta.url), 'utf8')

/** The value, or a failing test that says what is wrong. */
export function sound<T>(decoded: Decoded<T>): T {
  if (decoded.kind === 'ok') return decoded.value
  throw new Error(`${decoded.table}: ${decoded.where} ${decoded.what}`)
}

/** The committed tables, decoded. */
export function committedTables() {
  const index = sound(decodeIndex(tableText('college-index')))
  const details = sound(
    decodeDetails(
      {
        facts: tableText('college-facts'),
        programs: tableText('college-programs'),
        links: tableText('college-links'),
      },
      index,
    ),
  )
  return { index, details }
}
