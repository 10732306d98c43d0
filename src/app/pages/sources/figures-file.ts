import { csvFormatRows } from 'd3-dsv'

import { EVERY_FIGURE } from '../../../evidence/registry/every-figure.ts'
import { EVERY_SOURCE } from '../../../evidence/registry/every-source.ts'

/** One figure as files hold it, its sources with their addresses. */
const RECORDS = () =>
  EVERY_FIGURE.map(([id, figure]) => ({
    id,
    ...figure,
    low: figure.low ?? null,
    high: figure.high ?? null,
    sources: figure.sources.flatMap((key) => EVERY_SOURCE[key] ?? []),
  }))

const COLUMNS = [
  'id',
  'value',
  'low',
  'high',
  'unit',
  'describes',
  'population',
  'year',
  'grade',
  'because',
  'checkedOn',
  'reviewBy',
] as const

/** Every figure, one a line, with a heading. */
export const figuresAsCsv = (): string =>
  csvFormatRows([
    [...COLUMNS, 'sources'],
    ...RECORDS().map((record) => [
      ...COLUMNS.map((column) => String(record[column] ?? '')),
      record.sources.map(({ title, url }) => `${title} <${url}>`).join('; '),
    ]),
  ])

/** Every figure with all that its passport says. */
export const figuresAsJson = (): string => JSON.stringify(RECORDS(), null, 2)
