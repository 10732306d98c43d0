import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { DOUBTED, type Side } from './stressed-facts.ts'
import { estimateFrom } from '../judging/estimate.ts'
import type { Judged, Weights } from '../recommendation.ts'
import { addUp } from '../judging/score.ts'

/** Whether the first path stays first when the figures that nobody has measured turn out badly for it. */
export interface Stress {
  /** The rivals ahead of the first path if its own doubtful figures lay at their worse ends. */
  readonly ifItDisappoints: readonly PathId[]
  /** Each rival that would be ahead if its doubtful figures lay at their better ends. */
  readonly ifTheySurprise: readonly PathId[]
}

/**
 * Move every figure of grade D or E to the end that speaks against the first path: once its own,
 * once each rival's.
 */
export function stress(
  answers: Answers,
  weights: Weights,
  top: Judged,
  rivals: readonly Judged[],
): Stress {
  const atWorst = scoreAt('unfavorable', top.path, answers, weights)
  return {
    ifItDisappoints: rivals.filter(({ score }) => score > atWorst).map(({ path }) => path),
    ifTheySurprise: rivals
      .filter(({ path }) => scoreAt('favorable', path, answers, weights) > top.score)
      .map(({ path }) => path),
  }
}

/** Whether the first path stays first in both. */
export function survives({ ifItDisappoints, ifTheySurprise }: Stress): boolean {
  return ifItDisappoints.length === 0 && ifTheySurprise.length === 0
}

function scoreAt(side: Side, path: PathId, answers: Answers, { shares }: Weights): number {
  return addUp(shares, estimateFrom(DOUBTED[path][side], answers).values).score
}
