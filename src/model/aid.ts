import { EMPLOYER_AID, PELL_AWARD } from '../evidence/aid-terms.ts'
import type { Aid, PathFacts } from '../evidence/path.ts'
import { FIGURES } from '../evidence/figures.ts'

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
 * The part of a price that aid pays, USD, never more than the price.
 *
 * The GI Bill at its full tier pays public tuition whole, so nothing else is reckoned beside it.
 * A Pell Grant is paid for each full-time year's worth of credits. An employer pays up to a yearly
 * sum while the job goes on. What a workforce board pays someone laid off differs by place, so it
 * is named as something to ask for and never reckoned.
 */
export function aidFor(facts: PathFacts, { aid, months, credit }: Claim, tuition: number): number {
  const claims = (kind: Aid) => aid.includes(kind) && facts.aid.includes(kind)
  if (claims('gi-bill')) return tuition
  let left = tuition
  if (claims('pell')) {
    const yearHours = CREDITS_A_YEAR * FIGURES['hours-per-credit'].value
    const years = (facts.study.value * (1 - credit)) / yearHours
    left = least0(left - PELL_AWARD.value * years)
  }
  if (claims('employer') && !facts.needsPause) {
    const years = months > 12 ? months / 12 : 1
    left = least0(left - EMPLOYER_AID.value * years)
  }
  return tuition - left
}

const least0 = (x: number): number => (x > 0 ? x : 0)
