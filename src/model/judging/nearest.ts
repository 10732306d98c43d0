import type { Answers } from '../person/answers.ts'
import { DEADLINE } from '../person/options.ts'
import type { BrokenLimit, LimitId, NearPath, NonEmpty, RuledOut } from '../recommendation.ts'
import { changesThatFit } from './changes-that-fit.ts'
import { byScore, nanos } from './order.ts'

/**
 * How much each broken limit asks for before its gap is counted: a date is a wish, money and hours
 * are facts, to stop work is a decision, and a degree that is required cannot be done without.
 * What lies behind a person cannot give at all.
 */
const ASKS: Readonly<Record<LimitId, number>> = {
  deadline: 0,
  budget: 1,
  hours: 1,
  pause: 2,
  credential: 4,
  schooling: 8,
  'already-held': 8,
}

/** How far a path lies outside a person's limits: what its broken limits ask, and their gaps. */
export function distance(broken: readonly BrokenLimit[]): number {
  let sum = 0
  for (const limit of broken)
    sum += ASKS[limit.limit] + ('gap' in limit ? limit.gap / limit.need : 1)
  return sum
}

/** Nearest first; what lies equally far, better first. */
export function nearestFirst(out: readonly RuledOut[]): readonly RuledOut[] {
  return out
    .map((path) => ({ path, far: nanos(distance(path.broken)) }))
    .sort((a, b) => a.far - b.far || byScore(a.path, b.path))
    .map(({ path }) => path)
}

/** A second path is named where it asks at most this much more than the first. */
const LITTLE_MORE = 0.15

/**
 * The path that comes nearest, and the best of those that ask little more and suit better.
 *
 * @param out every path, nearest first
 */
export function nearestOf(out: NonEmpty<RuledOut>, answers: Answers): NonEmpty<NearPath> {
  const [first, ...others] = out
  const reach = distance(first.broken) + LITTLE_MORE
  const [better] = others
    .filter(({ broken, score }) => distance(broken) <= reach && score > first.score)
    .sort(byScore)
  const near = (path: RuledOut): NearPath => ({
    ...path,
    wouldFit: changesThatFit(path.path, answers, path.broken),
    partByDeadline: partByDeadline(path, answers),
  })
  return better === undefined ? [near(first)] : [near(first), near(better)]
}

function partByDeadline({ outcome, broken }: RuledOut, { deadline }: Answers): number | null {
  if (deadline === 'unsure' || !broken.some(({ limit }) => limit === 'deadline')) return null
  return DEADLINE[deadline] / outcome.months
}
