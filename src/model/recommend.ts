import { PATH_IDS, type PathId } from '../evidence/paths/path.ts'
import { asFirstTry, isSelective } from './judging/first-try.ts'
import { judge, type Judgment } from './judging/judge.ts'
import { nearestFirst, nearestOf } from './judging/nearest.ts'
import { byScore } from './judging/order.ts'
import { weigh } from './judging/weights.ts'
import type { Answers } from './person/answers.ts'
import type { Judged, NonEmpty, Recommendation, RuledOut, Weights } from './recommendation.ts'

/**
 * Recommend ways to learn to one person: the paths that keep every limit they gave, best first, and
 * the paths ruled out, with every reason; or, where none keeps them, the path that comes nearest.
 * The same answers always give the same bits.
 */
export function recommend(answers: Answers): Recommendation {
  return recommendAmong(PATH_IDS, answers)
}

/**
 * The same among some of the paths. A path's score never depends on which others are judged, but for
 * the fallback of a path that chooses its students.
 */
export function recommendAmong(paths: readonly PathId[], answers: Answers): Recommendation {
  const weights = weigh(answers)
  const { ranked, out } = divide(paths, answers, weights)
  const ruledOut = nearestFirst(out)
  if (isNonEmpty(ranked)) return { kind: 'ranked', weights, ranked, ruledOut }
  if (!isNonEmpty(ruledOut)) throw new Error('expected at least one path to judge')
  const nearest = nearestOf(ruledOut, answers)
  const others = ruledOut.filter(({ path }) => !nearest.some((near) => near.path === path))
  return { kind: 'nearest', weights, nearest, ruledOut: others }
}

/** The path that `recommendAmong` ranks first, without the rest of its work; null where none fits. */
export function firstAmong(paths: readonly PathId[], answers: Answers): PathId | null {
  return divide(paths, answers, weigh(answers)).ranked[0]?.path ?? null
}

/** Every path judged: those that keep the limits, best first, and those that do not, as they come. */
function divide(paths: readonly PathId[], answers: Answers, weights: Weights) {
  const within: Judgment[] = []
  const out: RuledOut[] = []
  let fallback: Judged | undefined
  for (const path of paths) {
    const judgment = judge(path, answers, weights)
    const { judged, broken, fit } = judgment
    if (isNonEmpty(broken)) out.push({ ...judged, broken })
    else {
      within.push(judgment)
      if (isSelective(fit)) continue
      if (fallback === undefined || byScore(judged, fallback) < 0) fallback = judged
    }
  }
  const ranked = within.map(({ judged, fit }) =>
    isSelective(fit) ? asFirstTry(judged, fit, fallback, answers, weights) : judged,
  )
  return { ranked: [...ranked].sort(byScore), out }
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}
