/**
 * Write the tables of pay, outlook and price levels from the downloads.
 * `npm run import:wages -- --from DIR`; docs/evidence-lists.md says what DIR holds.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openJson } from './json-cursor.ts'
import { runImport, type Import } from './run-import.ts'
import { readNationalPay } from './wages/national-pay.ts'
import { readOutlook } from './wages/outlook.ts'
import { readPriceParity } from './wages/price-parity.ts'
import { countMissing, readStatePay } from './wages/state-pay.ts'

const NATIONAL_FILE = 'bls_national_oews_2023_2025_and_projections.json'
const STATE_FILE = 'state_oews_M2024_it.json'
const PRICE_FILE = 'bea_rpp_states_2024.json'
const SCRIPT = 'data/import-wages.ts'

async function readWages(folder: string): Promise<Import> {
  const open = async (name: string) => openJson(name, await readFile(join(folder, name), 'utf8'))
  const national = await open(NATIONAL_FILE)
  const statePay = readStatePay(await open(STATE_FILE))
  const missing = countMissing(statePay)
  return {
    tables: [
      {
        path: 'src/evidence/wages/national-pay-table.ts',
        script: SCRIPT,
        meaning: 'Year, occupation, then one value for each of NATIONAL_COLUMNS.',
        imports: [
          "import type { NationalRow, WageYear } from './national-rows.ts'",
          "import type { Occupation } from './occupations.ts'",
        ],
        name: 'NATIONAL_PAY_TABLE',
        type: 'Readonly<Record<WageYear, Readonly<Record<Occupation, NationalRow>>>>',
        value: readNationalPay(national),
      },
      {
        path: 'src/evidence/wages/outlook-table.ts',
        script: SCRIPT,
        meaning: 'Projections by occupation, 2024 to 2034.',
        imports: [
          "import type { ComputingOccupation } from './occupations.ts'",
          "import type { OutlookRow } from './outlook.ts'",
        ],
        name: 'OUTLOOK_TABLE',
        type: 'Readonly<Record<ComputingOccupation, OutlookRow>>',
        value: readOutlook(national),
      },
      {
        path: 'src/evidence/wages/state-pay-table.ts',
        script: SCRIPT,
        meaning: 'By state: median pay in USD and jobs, for each of COMPUTING_OCCUPATIONS.',
        imports: [
          "import type { StateId } from '../states.ts'",
          "import type { StateRow } from './state-pay.ts'",
        ],
        name: 'STATE_PAY_TABLE',
        type: 'Readonly<Record<StateId, StateRow>>',
        value: statePay,
      },
      {
        path: 'src/evidence/states/price-parity-table.ts',
        script: SCRIPT,
        meaning: 'The price level of each state, 100 being the national average.',
        imports: ["import type { StateId } from '../states.ts'"],
        name: 'PRICE_PARITY_TABLE',
        type: 'Readonly<Record<StateId, number>>',
        value: readPriceParity(await open(PRICE_FILE)),
      },
    ],
    report: [`not published by state: ${missing.medians} medians and ${missing.jobs} job counts`],
  }
}

await runImport(readWages)
