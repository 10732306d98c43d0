import { AID_RULES } from '../../evidence/aid/aid.ts'
import type { Aid, PathFacts } from '../../evidence/paths/path.ts'
import { FIGURES } from '../../evidence/figures/figures.ts'

/** Semester credits in an academic year of full-time study. */
const CREDITS_A_YEAR = 30

/** What aid depends on besides the price. */
export interface Claim {
  readonly aid: readonly Aid[]
  /** Months from start to end. */
  readonly months: number
  /** The part of the path that earlier schooling replaces, 0 to 1. */
  readonly credit: number
}

/**
 * What aid pays of tuition and tools, USD, never more than both.
 *
 * The GI Bill at its full tier pays public tuition whole and part of the books, so nothing else is
 * reckoned beside it. A Pell Grant is paid for each full-time year's worth of credits, up to six, and
 * goes on to the books. An employer pays up to a yearly sum while the job goes on, for some years.
 * What a workforce board pays someone laid off differs by area and comes last, once.
 */
export function aidFor(
  facts: PathFacts,
  { aid, months, credit }: Claim,
  tuition: number,
  tools: number,
): number {
  if (aid.length === 0) return 0
  const claims = (kind: Aid) => aid.includes(kind) && facts.aid.includes(kind)
  if (claims('gi-bill')) {
    const { publicShare, booksShare } = AID_RULES['gi-bill']
    return tuition * publicShare.value + tools * booksShare.value
  }
  let left = tuition + tools
  const pay = (grant: number) => {
    left = left > grant ? left - grant : 0
  }
  if (claims('pell')) {
    const { typical, years } = AID_RULES.pell
    pay(typical.value * atMost(years.value, fullTimeYears(facts, credit)))
  }
  if (claims('employer') && !facts.needsPause) {
    const { most, years } = AID_RULES.employer
    pay(most.value * atMost(years.value, months > 12 ? months / 12 : 1))
  }
  if (claims('laid-off')) pay(AID_RULES['laid-off'].most.value)
  return tuition + tools - left
}

/** Years of full-time study that are left, whatever the pace. */
function fullTimeYears(facts: PathFacts, credit: number): number {
  const hoursAYear = CREDITS_A_YEAR * FIGURES['hours-per-credit'].value
  return (facts.study.value * (1 - credit)) / hoursAYear
}

const atMost = (most: number, x: number): number => (x < most ? x : most)
