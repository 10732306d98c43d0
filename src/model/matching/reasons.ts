import { freshness } from '../../evidence/programs/freshness.ts'
import type { Program } from '../../evidence/programs/program.ts'
import type { Day } from '../../evidence/passport/figure.ts'
import { DEADLINE, OWN_MONEY } from '../person/options.ts'
import type { Answers, Role } from '../person/answers.ts'
import type { LimitId } from '../recommendation.ts'
import { mayTake, type ProgramMatch } from './match-programs.ts'
import { teachesRole } from './teaches-role.ts'

/** What speaks for a program, for one person: a named fact with its numbers. */
export type ReasonFor =
  | { readonly reason: 'costs-nothing' }
  | { readonly reason: 'own-money-covers-it'; readonly due: number; readonly have: number }
  | { readonly reason: 'in-time'; readonly months: number; readonly have: number }
  | { readonly reason: 'work-goes-on' }
  | { readonly reason: 'own-pace' }
  | { readonly reason: 'teaches-the-role'; readonly role: Role }
  | { readonly reason: 'outcomes-audited'; readonly by: string }
  | { readonly reason: 'on-the-training-list' }

/** What speaks against it. */
export type ReasonAgainst =
  | { readonly reason: 'needs-a-loan'; readonly borrowed: number }
  | {
      readonly reason: 'limit'
      readonly limit: LimitId
      readonly need: number
      readonly have: number
    }
  | { readonly reason: 'kind-of-limit'; readonly limit: LimitId }
  | { readonly reason: 'only-at-its-best'; readonly limit: 'budget' | 'deadline' }
  | { readonly reason: 'reserved'; readonly text: string }
  | { readonly reason: 'not-said'; readonly limit: LimitId }
  | { readonly reason: 'work-stops'; readonly lostPay: number }
  | { readonly reason: 'contract'; readonly text: string }
  | { readonly reason: 'price-is-old'; readonly year: string }
  | { readonly reason: 'not-seen-teaching' }

/** What to ask before signing, most telling first. */
export const ASKS = [
  'still-teaching',
  'price-today',
  'total-price',
  'length',
  'hours',
  'dates',
  'who-finishes',
  'who-finds-work',
  'refund',
  'contract',
  'training-list',
  'gi-bill',
] as const
export type Ask = (typeof ASKS)[number]

/** What speaks for a match, most telling first. */
export function reasonsFor(match: ProgramMatch, answers: Answers): readonly ReasonFor[] {
  const { program, outcome } = match
  const { budget, deadline, pause, role } = answers
  const found: ReasonFor[] = []
  const have = budget === 'unsure' ? Infinity : OWN_MONEY[budget]
  if (outcome.cost.due === 0) found.push({ reason: 'costs-nothing' })
  else if (outcome.cost.borrowed === 0 && have < Infinity) {
    found.push({ reason: 'own-money-covers-it', due: outcome.cost.due, have })
  }
  if (deadline !== 'unsure' && deadline !== 'none' && outcome.months <= DEADLINE[deadline]) {
    found.push({ reason: 'in-time', months: outcome.months, have: DEADLINE[deadline] })
  }
  if (pause === 'keep' && !breaks(match, 'pause')) found.push({ reason: 'work-goes-on' })
  if (role !== undefined && teachesRole(program, role)) {
    found.push({ reason: 'teaches-the-role', role })
  }
  if (program.outcomes.status === 'sourced' && program.outcomes.value.auditedBy !== null) {
    found.push({ reason: 'outcomes-audited', by: program.outcomes.value.auditedBy })
  }
  if (answers.aid?.includes('laid-off') && isOnList(program, 'training-list')) {
    found.push({ reason: 'on-the-training-list' })
  }
  if (program.family === 'online') found.push({ reason: 'own-pace' })
  return found
}

/** What speaks against a match: limits first. */
export function reasonsAgainst(
  match: ProgramMatch,
  answers: Answers,
  today: Day,
): readonly ReasonAgainst[] {
  const { program, outcome, limits } = match
  const found = limits.map(({ fit, broken }): ReasonAgainst => {
    if (fit === 'ask') return { reason: 'not-said', limit: broken.limit }
    if (fit === 'tight' && (broken.limit === 'budget' || broken.limit === 'deadline')) {
      return { reason: 'only-at-its-best', limit: broken.limit }
    }
    return 'need' in broken
      ? { reason: 'limit', limit: broken.limit, need: broken.need, have: broken.have }
      : { reason: 'kind-of-limit', limit: broken.limit }
  })
  if (!mayTake(program, answers) && program.admission.status === 'sourced') {
    found.push({ reason: 'reserved', text: program.admission.value })
  }
  if (outcome.cost.borrowed > 0 && !breaks(match, 'budget')) {
    found.push({ reason: 'needs-a-loan', borrowed: outcome.cost.borrowed })
  }
  if (outcome.cost.lostPay > 0) found.push({ reason: 'work-stops', lostPay: outcome.cost.lostPay })
  if (program.contract.status === 'sourced') {
    found.push({ reason: 'contract', text: program.contract.value })
  }
  if (program.operating.status !== 'yes') found.push({ reason: 'not-seen-teaching' })
  const { price } = program
  if (price.status === 'sourced' && price.asOf !== null && isOld(price.asOf, today)) {
    found.push({ reason: 'price-is-old', year: price.asOf.slice(0, 4) })
  }
  return found
}

/** What to ask a provider before signing, for what is not known of it and what this person claims. */
export function asksOf(program: Program, today: Day, answers?: Answers): readonly Ask[] {
  const { operating, price, outcomes, family } = program
  const sold = family === 'bootcamp'
  const costs = price.status === 'ask' || price.value.model !== 'free'
  const wanted: Readonly<Record<Ask, boolean>> = {
    'still-teaching': operating.status !== 'yes',
    'price-today': costs && (price.status === 'ask' || isOld(price.asOf, today)),
    'total-price': costs && price.status === 'sourced' && price.value.model !== 'total',
    length: program.weeks.status === 'ask' && program.studyHours.status === 'ask',
    hours: program.hoursPerWeek.status === 'ask' && family !== 'online',
    dates: program.start.status === 'ask' && sold,
    'who-finishes': outcomes.status === 'ask' || outcomes.value.completed === null,
    'who-finds-work': sold && (outcomes.status === 'ask' || outcomes.value.employed === null),
    refund: costs && family !== 'degree',
    contract: sold && program.contract.status === 'ask',
    'training-list':
      costs && answers?.aid?.includes('laid-off') === true && !isOnList(program, 'training-list'),
    'gi-bill': costs && answers?.aid?.includes('gi-bill') === true && !isOnList(program, 'gi-bill'),
  }
  return ASKS.filter((ask) => wanted[ask])
}

const breaks = ({ limits }: ProgramMatch, limit: LimitId): boolean =>
  limits.some(({ broken }) => broken.limit === limit)

const isOnList = ({ approvals }: Program, list: 'training-list' | 'gi-bill'): boolean =>
  approvals.status === 'sourced' && approvals.value.includes(list)

const isOld = (asOf: string | null, today: Day): boolean =>
  freshness(asOf, today) === 'stale' || freshness(asOf, today) === 'aging'
