import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import type { BrokenLimit, Judged, Weights } from '../recommendation.ts'
import { fitOf, type Fit } from './fit.ts'
import { addUp } from './score.ts'

/** One path judged for one person, with every limit it breaks. */
export interface Judgment {
  readonly judged: Judged
  readonly broken: readonly BrokenLimit[]
  readonly fit: Fit
}

/** Judge one path by itself: what it would bring, how good that is, and which limits it breaks. */
export function judge(path: PathId, answers: Answers, { shares }: Weights): Judgment {
  const fit = fitOf(path, answers)
  const { outcome, values, openTo } = fit.estimate
  const { tight, broken } = fit
  const judged = { path, outcome, values, ...addUp(shares, values), tight, firstTry: null, openTo }
  return { judged, broken, fit }
}

/** Every limit that a path breaks for one person. */
export function limitsBroken(path: PathId, answers: Answers): readonly BrokenLimit[] {
  return fitOf(path, answers).broken
}
