import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure } from '../src/evidence/passport/figure.ts'
import { FIGURES } from '../src/evidence/figures/figures.ts'
import { readCsv } from './csv-rows.ts'
import { INSTITUTION_COLUMNS, poolColleges, PROGRAM_COLUMNS } from './pool-colleges/pool.ts'

const { values } = parseArgs({ options: { from: { type: 'string' } } })
if (values.from === undefined) {
  console.error('Say where the downloads are: --from DIR')
  process.exit(1)
}
const read = async (file: string, columns: readonly string[]) =>
  readCsv(file, await readFile(join(values.from ?? '', file), 'utf8'), columns)

const pools = poolColleges(
  await read('institutions_joined.csv', INSTITUTION_COLUMNS),
  await read('scorecard_fos_2026-06-10_computing.csv', PROGRAM_COLUMNS),
)

const differs = (a: number | undefined, b: number) => a === undefined || Math.abs(a - b) > 0.05
const registry: Readonly<Record<string, Figure | undefined>> = FIGURES

for (const [id, { low, value, high, from }] of Object.entries(pools)) {
  console.log(`${id}: ${value} (${low} to ${high}), from ${from}`)
  const figure = registry[id]
  if (differs(figure?.low, low) || differs(figure?.value, value) || differs(figure?.high, high)) {
    console.error(`  the registry says ${figure?.value} (${figure?.low} to ${figure?.high})`)
    process.exitCode = 1
  }
}
