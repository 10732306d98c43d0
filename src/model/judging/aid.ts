import { AID_RULES } from '../../evidence/aid/aid.ts'
import type { Aid, PathFacts } from '../../evidence/paths/path.ts'
import { FIGURES } from '../../evidence/figures/figures.ts'
import type { ApprovedGrant } from '../recommendation.ts'
import { read } from './figures-read.ts'

/** Semester credits in an academic year of full-time study. */
const CREDITS_A_YEAR = 30
/** Months of benefits that an academic year of full-time study uses up. */
const MONTHS_IN_CLASS_A_YEAR = 9

/** What aid depends on besides the price. */
export interface Claim {
  readonly aid: readonly Aid[]
  /** Months from start to end. */
  readonly months: number
  /** The part of the path that earlier schooling replaces, 0 to 1. */
  readonly credit: number
}

/** What is charged, USD. */
export interface Charges {
  /** Tuition that a grant of one's own is taken from. */
  readonly tuition: number
  /** The part of it that the usual grants leave to pay. */
  readonly afterUsualGrants: number
  readonly tools: number
}

/** Whether a person claims a kind of aid that a path takes. */
const claims = (facts: PathFacts, aid: readonly Aid[], kind: Aid): boolean =>
  aid.includes(kind) && facts.aid.includes(kind)

/** Whether a person's own grant takes the place of the usual ones in the price. */
export const bringsOwnGrant = (facts: PathFacts, aid: readonly Aid[]): boolean =>
  facts.priceBeforeGrants !== null &&
  aid.length > 0 &&
  (claims(facts, aid, 'pell') || claims(facts, aid, 'gi-bill'))

/**
 * What aid pays of tuition and tools, USD, never more than both.
 *
 * The GI Bill at its full tier pays public tuition whole, private tuition and books up to a yearly
 * sum, for as many months as it lasts, so nothing else is counted beside it. A Pell Grant is paid for
 * each full-time year's worth of credits, up to six, and goes on to the books; nobody with one is left
 * with less than the usual grants. An employer pays up to a yearly sum while the job goes on, for some
 * years. What a workforce board pays someone laid off differs by area and comes last, once, and only
 * for a program known to be on its list.
 */
export function aidFor(facts: PathFacts, { aid, months, credit }: Claim, charges: Charges): number {
  if (aid.length === 0) return 0
  const { tuition, tools } = charges
  if (claims(facts, aid, 'gi-bill')) return giBill(facts, credit, charges)
  let left = tuition + tools
  const pay = (grant: number) => {
    left = left > grant ? left - grant : 0
  }
  if (claims(facts, aid, 'pell')) {
    const { typical, years } = AID_RULES.pell
    const pell = read(typical) * atMost(read(years), fullTimeYears(facts, credit))
    const usual = tuition - charges.afterUsualGrants
    pay(pell > usual ? pell : usual)
  }
  if (claims(facts, aid, 'employer') && !facts.needsPause) {
    const { most, years } = AID_RULES.employer
    pay(read(most) * atMost(read(years), months > 12 ? months / 12 : 1))
  }
  if (claims(facts, aid, 'laid-off')) pay(read(AID_RULES['laid-off'].most))
  return tuition + tools - left
}

/** The yearly cap binds where tuition is not a public college's in one's own state. */
function giBill(facts: PathFacts, credit: number, { tuition, tools }: Charges): number {
  const { publicShare, privateMost, months, books } = AID_RULES['gi-bill']
  const years = fullTimeYears(facts, credit)
  const paidYears = atMost(read(months) / MONTHS_IN_CLASS_A_YEAR, years)
  const paid =
    facts.tuition === null
      ? atMost(read(privateMost) * paidYears, tuition)
      : tuition * read(publicShare) * (years > 0 ? paidYears / years : 1)
  return paid + atMost(read(books) * paidYears, tools)
}

/**
 * A grant that a person could have, were the program approved for it, USD: what it would pay of what
 * is due. Nothing is taken off a price for it. Null where none that was named would pay anything.
 */
export function grantIfApproved(
  { aidIfApproved }: PathFacts,
  aid: readonly Aid[],
): ApprovedGrant | null {
  return aidIfApproved.includes('laid-off') && aid.includes('laid-off')
    ? { kind: 'laid-off', most: read(AID_RULES['laid-off'].most) }
    : null
}

/** Years of full-time study that are left, whatever the pace. */
function fullTimeYears(facts: PathFacts, credit: number): number {
  const hoursAYear = CREDITS_A_YEAR * read(FIGURES['hours-per-credit'])
  return (read(facts.study) * (1 - credit)) / hoursAYear
}

const atMost = (most: number, x: number): number => (x < most ? x : most)
