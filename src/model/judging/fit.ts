import { PATH_IDS, type PathFacts, type PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { TRACED_PRICES } from '../../evidence/programs/traced-prices.ts'
import type { Answers } from '../person/answers.ts'
import type { BrokenLimit, TightLimit } from '../recommendation.ts'
import { estimateFrom, type Estimate } from './estimate.ts'
import { read } from './figures-read.ts'
import { brokenLimits } from './limits.ts'

/** How a path stands to a person's limits, and what it brings them at the figures it is judged at. */
export interface Fit {
  /** The path's facts; where a limit is tight, at what keeps the path inside. */
  readonly facts: PathFacts
  readonly estimate: Estimate
  /** The share of those who get there who do so by the deadline; see `estimateFrom`. */
  readonly inTime: number
  readonly tight: readonly TightLimit[]
  /** Every limit it breaks, in the order of `LIMITS`; empty where it is within or tight. */
  readonly broken: readonly BrokenLimit[]
}

/**
 * Hold a path against a person's limits. A limit of money or months that the typical figure breaks
 * is tight where the favorable end that real options reach keeps it: the cheapest traced program,
 * the quicker finish. The path is then judged at what keeps it inside.
 */
export function fitOf(path: PathId, answers: Answers): Fit {
  return fitFrom(PATHS[path], answers, TRACED[path])
}

/** What the traced programs of each path charge in the way the path does, cheapest first, USD. */
const TRACED = Object.fromEntries(
  PATH_IDS.map((path) => [
    path,
    TRACED_PRICES[path]
      .filter(({ kind }) => kind === PATHS[path].price.kind)
      .map(({ amount }) => amount)
      .toSorted((a, b) => a - b),
  ]),
) as unknown as Readonly<Record<PathId, readonly number[]>>

/**
 * The same for given facts, such as a program's.
 *
 * @param traced what traced programs charge, USD in all, cheapest first; empty where none is known
 */
export function fitFrom(facts: PathFacts, answers: Answers, traced: readonly number[] = []): Fit {
  const typical = estimateFrom(facts, answers)
  const broken = brokenLimits(facts, answers, typical.fewestMonths, typical.leastDue)
  const within: Fit = { facts, estimate: typical, inTime: 1, tight: [], broken }
  if (broken.length === 0 || !broken.every(canBeTight)) return within

  let kept = facts
  let inTime = 1
  for (const { limit, have } of broken) {
    if (limit === 'deadline') {
      const quick = quicker(facts, typical.fewestMonths, have)
      if (quick === null) return within
      kept = { ...kept, study: quick.study }
      inTime = quick.inTime
    } else {
      kept = { ...kept, price: { ...kept.price, figure: cheapest(facts, traced) } }
    }
  }
  const estimate = estimateFrom(kept, answers, 'value', inTime)
  const still = brokenLimits(kept, answers, estimate.fewestMonths, estimate.leastDue)
  if (still.length > 0) return within
  const tight = broken.map((limit) => tightLimit(limit, estimate, inTime, facts, traced))
  return { facts: kept, estimate, inTime, tight, broken: [] }
}

type Bendable = Extract<BrokenLimit, { gap: number }> & { readonly limit: 'deadline' | 'budget' }

const canBeTight = (broken: BrokenLimit): broken is Bendable =>
  broken.limit === 'deadline' || broken.limit === 'budget'

/**
 * The study of those who finish by the deadline, and how common they are. One learner in ten is
 * quicker than the low end and half are quicker than the typical one; between, shares run evenly.
 * Null where even the low end is too slow, or the calendar and not the study sets the pace.
 */
function quicker({ study }: PathFacts, months: number, deadline: number) {
  const value = ((read(study) * deadline) / months) * A_HAIR_LESS
  const low = read(study, 'low')
  if (value < low) return null
  const share = 0.1 + (0.4 * (value - low)) / (read(study) - low)
  return { study: { ...study, value, low }, inTime: share / 0.5 }
}

/** So that rounding does not put what just keeps a deadline a billionth of a month beyond it. */
const A_HAIR_LESS = 1 - 1e-12

/** A path's price at the low end that its traced programs, or else its range, reach. */
function cheapest({ price: { figure } }: PathFacts, traced: readonly number[]) {
  const low = read(figure, 'low')
  const least = traced[0]
  return { ...figure, value: least !== undefined && least < low ? least : low }
}

function tightLimit(
  { limit, need, have }: Bendable,
  { leastDue, fewestMonths }: Estimate,
  inTime: number,
  facts: PathFacts,
  traced: readonly number[],
): TightLimit {
  if (limit === 'deadline') {
    return { limit, have, typical: need, least: fewestMonths, share: inTime / 2 }
  }
  // What a program may charge so that price, tools and aid together stay within the money.
  const most = have - (leastDue - (traced[0] ?? read(facts.price.figure, 'low')))
  const programs = traced.filter((price) => price <= most).length
  return { limit, have, typical: need, least: leastDue, programs }
}
