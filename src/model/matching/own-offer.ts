import { CAUTIONS } from '../../evidence/programs/cautions.ts'
import { LOANS } from '../../evidence/aid/loans.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { price, program, runs, sourced } from '../../evidence/programs/program-row.ts'
import type { Citation, Program } from '../../evidence/programs/program.ts'
import { TRACED_PRICES } from '../../evidence/programs/traced-prices.ts'

/** How an offer wants to be paid. */
export const PAYING = ['up-front', 'loan', 'income-share', 'training-repayment'] as const
export type Paying = (typeof PAYING)[number]

/** An offer that a person was made, as they entered it. Null where they were not told. */
export interface OwnOffer {
  readonly name: string
  readonly path: PathId
  /** USD in all. */
  readonly price: number | null
  readonly weeks: number | null
  readonly hours: number | null
  /** The share said to find work, percent. */
  readonly claim: number | null
  /** Of how many people that is. */
  readonly claimOf: number | null
  /** Whether somebody from outside checked it. */
  readonly audited: boolean
  readonly paying: Paying | null
  /** Yearly interest, percent. */
  readonly rate: number | null
  /** The most that could ever be owed, USD. */
  readonly most: number | null
  /** Days in which all money comes back. */
  readonly refund: number | null
  /** Whether another company teaches under the school's name. */
  readonly lentName: boolean
  /** Whether it must be signed now. */
  readonly hurry: boolean
}
export const NO_OFFER: OwnOffer = {
  name: '',
  path: 'bootcamp-part-time',
  price: null,
  weeks: null,
  hours: null,
  claim: null,
  claimOf: null,
  audited: false,
  paying: null,
  rate: null,
  most: null,
  refund: null,
  lentName: false,
  hurry: false,
}

/** Fewer people than this say little about the next one. */
const FEW = 30

/** What should make a person stop before signing. */
export type RedFlag =
  | { readonly flag: 'claim-without-count'; readonly claim: number }
  | { readonly flag: 'few-counted'; readonly of: number }
  | { readonly flag: 'nobody-checked' }
  | { readonly flag: 'claims-more-than-others'; readonly claim: number; readonly others: number }
  | { readonly flag: 'share-of-pay' }
  | { readonly flag: 'training-repayment' }
  | { readonly flag: 'owes-more-than-the-price'; readonly most: number; readonly price: number }
  | { readonly flag: 'dear-loan'; readonly rate: number; readonly usual: number }
  | { readonly flag: 'dearer-than-any-listed'; readonly price: number; readonly dearest: number }
  | { readonly flag: 'no-refund' }
  | { readonly flag: 'lent-name' }
  | { readonly flag: 'hurry' }

/** Every red flag of an offer, the contract before the claims. */
export function redFlags(offer: OwnOffer): readonly RedFlag[] {
  const { claim, claimOf, audited, paying, rate, most, refund, lentName, hurry } = offer
  const flags: RedFlag[] = []
  if (hurry) flags.push({ flag: 'hurry' })
  if (paying === 'income-share') flags.push({ flag: 'share-of-pay' })
  if (paying === 'training-repayment') flags.push({ flag: 'training-repayment' })
  if (most !== null && offer.price !== null && most > offer.price) {
    flags.push({ flag: 'owes-more-than-the-price', most, price: offer.price })
  }
  const usual = LOANS.rate.graduate.value
  if (rate !== null && rate > usual) flags.push({ flag: 'dear-loan', rate, usual })
  const dearest = dearestOn(offer.path)
  if (offer.price !== null && dearest !== null && offer.price > dearest) {
    flags.push({ flag: 'dearer-than-any-listed', price: offer.price, dearest })
  }
  if (refund === 0) flags.push({ flag: 'no-refund' })
  if (lentName) flags.push({ flag: 'lent-name' })
  if (claim !== null) {
    if (claimOf === null) flags.push({ flag: 'claim-without-count', claim })
    else if (claimOf < FEW) flags.push({ flag: 'few-counted', of: claimOf })
    if (!audited) flags.push({ flag: 'nobody-checked' })
    const others = CAUTIONS.placementClaimed.value
    if (claim > others) flags.push({ flag: 'claims-more-than-others', claim, others })
  }
  return flags
}

/** The highest price traced on a path, USD; null where none is one price for the whole. */
function dearestOn(path: PathId): number | null {
  let dearest: number | null = null
  for (const { kind, high } of TRACED_PRICES[path]) {
    if (kind === 'total' && high > 0 && (dearest === null || high > dearest)) dearest = high
  }
  return dearest
}

const ENTERED: Citation = {
  title: 'What you entered',
  publisher: 'You',
  url: 'https://example.com',
}

/** An offer as a program, so that it is judged like one. Pay owed later counts at its most. */
export function ownProgram(offer: OwnOffer, id: string): Program {
  const { name, path, paying, most, weeks, hours } = offer
  const due = paying === 'income-share' && most !== null ? most : offer.price
  const known = <Value>(value: Value) => sourced(value, null, ENTERED)
  return program(PATHS[path].family, {
    id,
    name,
    provider: name,
    paths: [path],
    url: ENTERED.url,
    operating: runs('You were made this offer.', '2026', ENTERED),
    ...(due !== null && { price: known(due === 0 ? price('free', 0) : price('total', due)) }),
    ...(weeks !== null && { weeks: known({ low: weeks, high: weeks }) }),
    ...(hours !== null && { hoursPerWeek: known({ low: hours, high: hours }) }),
    ...(offer.claim !== null &&
      offer.claimOf !== null && {
        outcomes: known({
          population: 'As the school told you',
          completed: null,
          employed: {
            count: wholeShare(offer.claim, offer.claimOf),
            of: offer.claimOf,
            what: 'found work, it says',
          },
          auditedBy: offer.audited ? 'somebody from outside, it says' : null,
        }),
      }),
  })
}

/** So many percent of so many people, to the nearest one. */
function wholeShare(percent: number, of: number): number {
  const exact = (percent * of) / 100 + 0.5
  return exact - (exact % 1)
}
