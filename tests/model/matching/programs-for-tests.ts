import { program, price, runs, sourced } from '../../../src/evidence/programs/program-row.ts'
import type { ProgramRow } from '../../../src/evidence/programs/program-row.ts'
import type { Citation, Program } from '../../../src/evidence/programs/program.ts'

export const SOURCE: Citation = {
  title: 'Costs',
  publisher: 'A school',
  url: 'https://school.example/costs',
}

/** A made-up part-time bootcamp of which everything that decides is known. */
export function bootcamp(changes: Partial<ProgramRow> = {}): Program {
  return program('bootcamp', {
    id: 'evening-school',
    name: 'Evenings',
    provider: 'A school',
    paths: ['bootcamp-part-time'],
    url: 'https://school.example',
    operating: runs('A class began.', '2026-09', SOURCE),
    price: sourced(price('total', 5_000), '2026', SOURCE),
    weeks: known(26),
    hoursPerWeek: known(15),
    ...changes,
  })
}

export const known = (value: number, high = value) => sourced({ low: value, high }, '2026', SOURCE)
export const costs = (amount: number, low = amount, high = amount) =>
  sourced(price('total', amount, low === high ? {} : { low, high }), '2026', SOURCE)
export const ASK = { status: 'ask' } as const
