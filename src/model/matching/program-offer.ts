import type { Figure, RangeFigure } from '../../evidence/passport/figure.ts'
import type { PathFacts, PathId, Price } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Program } from '../../evidence/programs/program.ts'
import { guard, type Deciding, type Offer } from './offer.ts'

const WEEKS_A_MONTH = 52 / 12
const HOURS_A_CREDIT = 45
const CREDITS_A_YEAR = 30
/** Terms in a year at colleges that charge by the term. */
const TERMS_A_YEAR = 2
/** Hours a week above which a course fills the working day. */
const WORKING_DAY = 30

interface Range {
  readonly low: number
  readonly high: number
}

/** A program as an offer on one of its paths. */
export function programOffer(program: Program, path: PathId): Offer {
  const known = PATHS[path]
  const hours = sourcedValue(program.hoursPerWeek)
  const weeks = sourcedValue(program.weeks)
  const course = courseHours(program)
  const price = priceOn(program, known, course)
  const unsaid: Deciding[] = []
  if (price === null) unsaid.push('price')
  if (known.experienceShortens ? course === null : weeks === null) unsaid.push('length')
  if (!known.experienceShortens && known.family !== 'degree' && hours === null) unsaid.push('hours')
  const facts: PathFacts = {
    ...known,
    // What a program charges is known, so neither the state nor credit elsewhere moves it.
    tuition: price === null ? known.tuition : null,
    price: price ?? known.price,
    aid: isApproved(program, 'training-list') ? [...known.aid, ...known.aidIfApproved] : known.aid,
    aidIfApproved: isApproved(program, 'training-list') ? [] : known.aidIfApproved,
    study: course === null ? known.study : atLeast(known.study, course),
    leastHours: hours === null ? known.leastHours : moved(known.leastHours, hours.low),
    leastMonths:
      weeks === null || known.experienceShortens
        ? known.leastMonths
        : moved(known.leastMonths, most(known.leastMonths.value, weeks.low / WEEKS_A_MONTH)),
    needsPause: needsPause(program, known),
  }
  return { facts, guarded: guard(facts, unsaid), unsaid }
}

/** The hours of the course itself: said, or weeks times hours a week; null where neither is. */
function courseHours(program: Program): Range | null {
  const said = sourcedValue(program.studyHours)
  if (said !== null) return said
  const [weeks, hours] = [sourcedValue(program.weeks), sourcedValue(program.hoursPerWeek)]
  if (weeks === null || hours === null) return null
  return { low: weeks.low * hours.low, high: weeks.high * hours.high }
}

/** What it charges, in the terms of its path; null where no price was found. */
function priceOn(program: Program, path: PathFacts, course: Range | null): Price | null {
  const said = sourcedValue(program.price)
  if (said === null || said.amount === null) return null
  const [amount, low, high] = [said.amount, said.low ?? said.amount, said.high ?? said.amount]
  const figure = (times: number): RangeFigure =>
    ({ ...path.price.figure, value: amount * times, low: low * times, high: high * times }) as const
  const years = path.study.value / (HOURS_A_CREDIT * CREDITS_A_YEAR)
  switch (said.model) {
    case 'free':
    case 'total':
      return { kind: 'total', figure: figure(1) }
    case 'per-month':
      return { kind: 'monthly', figure: figure(partOfPath(path, course)) }
    case 'per-year':
      return path.family === 'degree'
        ? { kind: 'total', figure: figure(years) }
        : { kind: 'monthly', figure: figure(partOfPath(path, course) / 12) }
    case 'per-term':
      return { kind: 'total', figure: figure(years * TERMS_A_YEAR) }
    case 'per-credit':
      return { kind: 'total', figure: figure(creditsOf(program, path)) }
    case 'sliding-scale':
      return null
  }
}

/** A subscription is paid for as long as its course lasts, not for the whole way to a job. */
function partOfPath({ study }: PathFacts, course: Range | null): number {
  if (course === null) return 1
  const middle = (course.low + course.high) / 2
  return middle < study.value ? middle / study.value : 1
}

function creditsOf(program: Program, { study }: PathFacts): number {
  const credits = sourcedValue(program.credits)
  return credits === null ? study.value / HOURS_A_CREDIT : credits.count
}

/** Whether paid work has to stop: what the hours or the schedule say, else what is usual. */
function needsPause(program: Program, path: PathFacts): boolean {
  if (path.family !== 'bootcamp') return path.needsPause
  const hours = sourcedValue(program.hoursPerWeek)
  if (hours !== null) return hours.low >= WORKING_DAY
  const schedule = sourcedValue(program.schedule)
  return schedule === null ? path.needsPause : schedule === 'full-time'
}

const isApproved = (program: Program, list: 'training-list'): boolean =>
  program.approvals.status === 'sourced' && program.approvals.value.includes(list)

function sourcedValue<Value>(
  fact: { readonly status: 'sourced'; readonly value: Value } | { readonly status: 'ask' },
): Value | null {
  return fact.status === 'sourced' ? fact.value : null
}

/** A path's hours to the goal, but never fewer than the course itself takes. */
function atLeast(study: RangeFigure, { low, high }: Range): RangeFigure {
  return {
    ...study,
    low: most(study.low, low),
    value: most(study.value, (low + high) / 2),
    high: most(study.high, high),
  }
}

const moved = (figure: Figure, value: number): Figure => ({ ...figure, value })
const most = (a: number, b: number): number => (a > b ? a : b)
