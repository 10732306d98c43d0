/**
 * Months of the standard plan for federal student loans first made from 1 July 2026, by how much is
 * owed in all, USD: each row holds from its balance up to, not including, the next row's.
 *
 * @see James Madison University and Beacon College, financial aid pages on loans from 1 July 2026
 */
const TIERS = [
  { from: 100_000, months: 300 },
  { from: 50_000, months: 240 },
  { from: 25_000, months: 180 },
] as const

const SHORTEST = 120

/**
 * How long a federal student loan is repaid on the standard plan.
 *
 * @param balance USD owed in all
 * @returns months
 */
export function standardTerm(balance: number): number {
  return TIERS.find(({ from }) => balance >= from)?.months ?? SHORTEST
}
