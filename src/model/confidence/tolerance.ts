import type { PathId } from '../../evidence/paths/path.ts'
import { contrast } from '../judging/contrast.ts'
import type { Judged, NonEmpty } from '../recommendation.ts'

/** What speaks for the first path and against it, beside the rival that comes nearest to overturning it. */
export interface Tolerance {
  readonly rival: PathId
  /** What speaks for the first path, in points of the score. */
  readonly pros: number
  /** What speaks for the rival, in points of the score. */
  readonly cons: number
  /**
   * pros ÷ cons; infinite where nothing speaks against. It is f*²: every weight may be over- or
   * understated by any factor up to f* = √ratio, all at the same time, and the first path stays
   * ahead. (Pros shrink to pros/f at worst, and cons grow to cons × f.)
   */
  readonly ratio: number
}

/** The rival with the smallest ratio of pros to cons; of equals, the better ranked. */
export function tolerance(top: Judged, rivals: NonEmpty<Judged>): Tolerance {
  const [first, ...others] = rivals
  let least = against(top, first)
  for (const rival of others) {
    const tried = against(top, rival)
    if (tried.ratio < least.ratio) least = tried
  }
  return least
}

function against(top: Judged, rival: Judged): Tolerance {
  const { pros, cons } = contrast(top, rival)
  return { rival: rival.path, pros, cons, ratio: ratioOf(pros, cons) }
}

function ratioOf(pros: number, cons: number): number {
  if (cons > 0) return pros / cons
  // Two paths with the same values on everything weigh the same.
  return pros > 0 ? Infinity : 1
}
