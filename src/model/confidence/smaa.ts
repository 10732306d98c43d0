/** How often each alternative takes each place, and beats each other one. */
export interface Acceptability {
  /** `places[a][r]`: the share of versions in which `r` alternatives are better than `a`. Rows sum to 1. */
  readonly places: readonly (readonly number[])[]
  /** `wins[a][b]`: the share of versions in which `a` is better than `b`; with ties, `b` is not. */
  readonly wins: readonly (readonly number[])[]
}

/**
 * Rank acceptability and pairwise winning indices: score all alternatives in many versions of what
 * is uncertain, and count. Alternatives that tie share the better place.
 *
 * @param scores one row per alternative, one column per version
 * @see Lahdelma & Salminen 2001, SMAA-2, Operations Research 49(3)
 */
export function acceptability(scores: readonly Float64Array[]): Acceptability {
  const versions = scores[0]!.length
  const better = scores.map(() => new Uint8Array(versions))
  const wins = scores.map(() => scores.map(() => 0))
  scores.forEach((mine, a) => {
    for (let b = a + 1; b < scores.length; b += 1) {
      const { ahead, behind } = compare(mine, scores[b]!, better[a]!, better[b]!)
      wins[a]![b] = ahead / versions
      wins[b]![a] = behind / versions
    }
  })
  return { places: better.map((counts) => shares(counts, scores.length)), wins }
}

/** The share of versions in which no other alternative is better than the first. */
export function firstShare([first, ...others]: readonly Float64Array[]): number {
  const beaten = new Uint8Array(first!.length)
  for (const scores of others) {
    for (let version = 0; version < beaten.length; version += 1) {
      if (scores[version]! > first![version]!) beaten[version] = 1
    }
  }
  let unbeaten = 0
  for (const flag of beaten) unbeaten += 1 - flag
  return unbeaten / beaten.length
}

/** Count who is ahead in how many versions, and note it in the loser's count of betters. */
function compare(
  mine: Float64Array,
  theirs: Float64Array,
  betterThanMe: Uint8Array,
  betterThanThem: Uint8Array,
): { readonly ahead: number; readonly behind: number } {
  let ahead = 0
  let behind = 0
  for (let version = 0; version < mine.length; version += 1) {
    if (mine[version]! > theirs[version]!) {
      ahead += 1
      betterThanThem[version]! += 1
    } else if (theirs[version]! > mine[version]!) {
      behind += 1
      betterThanMe[version]! += 1
    }
  }
  return { ahead, behind }
}

/** The share of versions with each count. */
function shares(counts: Uint8Array, alternatives: number): number[] {
  const tally = Array<number>(alternatives).fill(0)
  for (const count of counts) tally[count]! += 1
  return tally.map((times) => times / counts.length)
}
