import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Answers } from '../person/answers.ts'
import { estimate } from './estimate.ts'
import { brokenLimits } from './limits.ts'
import type { BrokenLimit, Judged, Weights } from '../recommendation.ts'
import { addUp } from './score.ts'

/** One path judged for one person, with every limit it breaks. */
export interface Judgement {
  readonly judged: Judged
  readonly broken: readonly BrokenLimit[]
}

/** Judge one path: what it would bring, how good that is, and which limits it breaks. */
export function judge(path: PathId, answers: Answers, { shares }: Weights): Judgement {
  const facts = PATHS[path]
  const { outcome, values, fewestMonths, leastDue } = estimate(path, answers)
  const broken = brokenLimits(facts, answers, fewestMonths, leastDue)
  return { judged: { path, outcome, values, ...addUp(shares, values) }, broken }
}

/** Every limit that a path breaks for one person. */
export function limitsBroken(path: PathId, answers: Answers): readonly BrokenLimit[] {
  const { fewestMonths, leastDue } = estimate(path, answers)
  return brokenLimits(PATHS[path], answers, fewestMonths, leastDue)
}
