/** Writes the score of each alternative in one version into `scores`. */
export type Scorer = (version: number, scores: Float64Array) => void

/** How often each alternative takes each place, and beats each other one. */
export interface Acceptability {
  /** `places[a][r]`: the share of versions in which `r` alternatives are better than `a`. Rows sum to 1. */
  readonly places: readonly (readonly number[])[]
  /** `wins[a][b]`: the share of versions in which `a` is better than `b`; with ties, `b` is not. */
  readonly wins: readonly (readonly number[])[]
}

/**
 * Rank acceptability and pairwise winning indices: score all alternatives in many versions of what
 * is uncertain and count. Alternatives that tie share the better place.
 *
 * @see Lahdelma & Salminen 2001, SMAA-2, Operations Research 49(3)
 */
export function acceptability(
  versions: number,
  alternatives: number,
  score: Scorer,
): Acceptability {
  const scores = new Float64Array(alternatives)
  const better = new Int32Array(alternatives)
  const places = new Int32Array(alternatives * alternatives)
  const wins = new Int32Array(alternatives * alternatives)
  for (let version = 0; version < versions; version += 1) {
    score(version, scores)
    better.fill(0)
    for (let a = 0; a < alternatives; a += 1) {
      for (let b = a + 1; b < alternatives; b += 1) {
        if (scores[a]! > scores[b]!) {
          wins[a * alternatives + b]! += 1
          better[b]! += 1
        } else if (scores[b]! > scores[a]!) {
          wins[b * alternatives + a]! += 1
          better[a]! += 1
        }
      }
    }
    for (let a = 0; a < alternatives; a += 1) places[a * alternatives + better[a]!]! += 1
  }
  return { places: rows(places, alternatives, versions), wins: rows(wins, alternatives, versions) }
}

function rows(counts: Int32Array, alternatives: number, versions: number): number[][] {
  return Array.from({ length: alternatives }, (_, row) =>
    Array.from(
      counts.subarray(row * alternatives, (row + 1) * alternatives),
      (count) => count / versions,
    ),
  )
}
