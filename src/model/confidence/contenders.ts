import type { PathId } from '../../evidence/paths/path.ts'
import type { Judged, NonEmpty } from '../recommendation.ts'
import type { Acceptability } from './smaa.ts'

/** At least two paths that stand side by side, in the order of the ranking. */
export type Contenders = readonly [PathId, PathId, ...PathId[]]

/** A path contends with the top when it beats it in at least this share of versions. */
const CONTENDS = 0.35

/** The top and all who contend with it; where nobody does, the rival that beats it most often. */
export function contendersOf(
  top: Judged,
  rivals: NonEmpty<Judged>,
  { wins }: Acceptability,
): Contenders {
  // The rows of the count are in the order of the ranking, the top first.
  const againstTop = rivals.map(({ path }, place) => ({ path, wins: wins[place + 1]![0]! }))
  const most = againstTop.reduce((best, rival) => (rival.wins > best.wins ? rival : best))
  const [first = most.path, ...others] = againstTop
    .filter((rival) => rival.wins >= CONTENDS)
    .map(({ path }) => path)
  return [top.path, first, ...others]
}
