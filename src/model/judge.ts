import type { PathId } from '../evidence/path.ts'
import { PATHS } from '../evidence/paths.ts'
import type { Answers } from './answers.ts'
import { CRITERIA } from './criteria.ts'
import { estimate } from './estimate.ts'
import { brokenLimits } from './limits.ts'
import type { BrokenLimit, Contribution, Judged, Weights } from './recommendation.ts'

/** One path judged for one person, with every limit it breaks. */
export interface Judgement {
  readonly judged: Judged
  readonly broken: readonly BrokenLimit[]
}

/** Judge one path: what it would bring, how good that is, and which limits it breaks. */
export function judge(path: PathId, answers: Answers, { shares }: Weights): Judgement {
  const facts = PATHS[path]
  const { outcome, values, fewestMonths, leastDue } = estimate(path, answers)
  const contributions: Contribution[] = []
  let score = 0
  for (const criterion of CRITERIA) {
    const weight = shares[criterion]
    const value = values[criterion]
    const points = weight * value
    contributions.push({ criterion, weight, value, points })
    score += points
  }
  const broken = brokenLimits(facts, answers, fewestMonths, leastDue)
  return { judged: { path, outcome, values, contributions, score }, broken }
}

/** Every limit that a path breaks for one person. */
export function limitsBroken(path: PathId, answers: Answers): readonly BrokenLimit[] {
  const { fewestMonths, leastDue } = estimate(path, answers)
  return brokenLimits(PATHS[path], answers, fewestMonths, leastDue)
}
