/**
 * Write the table of ZIP areas from the points of ZIP codes.
 * `npm run import:zip-areas -- --from DIR`; docs/evidence-lists.md says what DIR holds.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { mean, rollup } from 'd3-array'

import { readCsv } from './csv-rows.ts'
import { Refusal } from './refusal.ts'
import { runImport, type Import } from './run-import.ts'

const FILE = 'zip-points.csv'

const tenth = (degrees: number | undefined): number => Number((degrees ?? 0).toFixed(1))

async function readZipAreas(folder: string): Promise<Import> {
  const text = await readFile(join(folder, FILE), 'utf8')
  const points = readCsv(FILE, text, ['zip', 'latitude', 'longitude']).map((row) => {
    const zip = row.text('zip')
    const [latitude, longitude] = [row.number('latitude'), row.number('longitude')]
    if (!/^\d{5}$/.test(zip) || latitude === null || longitude === null) {
      throw new Refusal(FILE, `line ${row.line}`, 'expected five digits and a point')
    }
    return { area: zip.slice(0, 3), latitude, longitude }
  })
  const areas = rollup(
    points,
    (all) => [tenth(mean(all, (one) => one.latitude)), tenth(mean(all, (one) => one.longitude))],
    ({ area }) => area,
  )
  return {
    tables: [
      {
        path: 'src/evidence/states/zip-areas.ts',
        script: 'data/import-zip-areas.ts',
        meaning:
          'The middle of the ZIP codes that begin with three digits: degrees north and east, to a tenth.',
        imports: [],
        name: 'ZIP_AREAS',
        type: 'Readonly<Record<string, readonly [latitude: number, longitude: number]>>',
        value: Object.fromEntries([...areas].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      },
    ],
    report: [`ZIP codes: ${points.length}`, `areas: ${areas.size}`],
  }
}

await runImport(readZipAreas)
