import type { PathId } from '../../evidence/paths/path.ts'
import type { Judged } from '../recommendation.ts'
import type { Side } from './stressed-facts.ts'

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
 *
 * @param scoreAt the score of a path with its doubtful figures moved to one side
 */
export function stress(
  scoreAt: (side: Side, judged: Judged) => number,
  top: Judged,
  rivals: readonly Judged[],
): Stress {
  const atWorst = scoreAt('unfavorable', top)
  return {
    ifItDisappoints: rivals.filter(({ score }) => score > atWorst).map(({ path }) => path),
    ifTheySurprise: rivals
      .filter((rival) => scoreAt('favorable', rival) > top.score)
      .map(({ path }) => path),
  }
}

/** Whether the first path stays first in both. */
export function survives({ ifItDisappoints, ifTheySurprise }: Stress): boolean {
  return ifItDisappoints.length === 0 && ifTheySurprise.length === 0
}
