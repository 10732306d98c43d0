import { PATH_IDS, type PathId } from '../evidence/paths/path.ts'
import type { Answers } from './person/answers.ts'
import { CRITERIA } from './person/criteria.ts'
import { judge } from './judging/judge.ts'
import type { BrokenLimit, Judged, NonEmpty, Recommendation, RuledOut } from './recommendation.ts'
import { weigh } from './judging/weights.ts'

/**
 * Recommend ways to learn to one person: the paths within every limit they gave, best first, and
 * the paths ruled out, with every reason. The same answers always give the same bits.
 */
export function recommend(answers: Answers): Recommendation {
  return recommendAmong(PATH_IDS, answers)
}

/** The same among some of the paths. A path's place never depends on which others are judged. */
export function recommendAmong(paths: readonly PathId[], answers: Answers): Recommendation {
  const weights = weigh(answers)
  const ranked: Judged[] = []
  const ruledOut: RuledOut[] = []
  for (const path of paths) {
    const { judged, broken } = judge(path, answers, weights)
    if (isNonEmpty(broken)) ruledOut.push({ ...judged, broken })
    else ranked.push(judged)
  }
  ruledOut.sort(byNearness)
  if (isNonEmpty(ranked)) {
    ranked.sort(byScore)
    return { kind: 'ranked', weights, ranked, ruledOut }
  }
  if (isNonEmpty(ruledOut)) return { kind: 'nothing-fits', weights, nearMisses: ruledOut }
  throw new Error('expected at least one path to judge')
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}

/**
 * Best first. Scores that agree to nine places are ties, broken by the values in the order of the
 * criteria and, in the last resort, by the paths' names: never by a tolerance, which would make
 * the order depend on the sorting method.
 */
export function byScore(a: Judged, b: Judged): number {
  const scores = nanos(b.score) - nanos(a.score)
  if (scores !== 0) return scores
  for (const criterion of CRITERIA) {
    const values = b.values[criterion] - a.values[criterion]
    if (values !== 0) return values
  }
  return a.path < b.path ? -1 : 1
}

/** Fewest broken limits first, then the smallest relative gap, then the better score. */
export function byNearness(a: RuledOut, b: RuledOut): number {
  const limits = a.broken.length - b.broken.length
  if (limits !== 0) return limits
  const gaps = nanos(relativeGap(a.broken)) - nanos(relativeGap(b.broken))
  return gaps === 0 ? byScore(a, b) : gaps
}

/** The sum of the gaps, each as a share of what is needed; a limit of kind counts as a whole one. */
function relativeGap(broken: readonly BrokenLimit[]): number {
  let sum = 0
  for (const limit of broken) sum += 'gap' in limit ? limit.gap / limit.need : 1
  return sum
}

/** A small positive number in whole billionths, rounded to the nearest. */
function nanos(x: number): number {
  const scaled = x * 1e9 + 0.5
  return scaled - (scaled % 1)
}
