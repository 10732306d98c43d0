/** The quantiles of a Beta distribution, from its density summed over a fine grid. */
export function betaQuantiles(a: number, b: number): (u: number) => number {
  const cells = 20_000
  const density = Array.from({ length: cells }, (_, cell) => {
    const x = (cell + 0.5) / cells
    const peak = (a - 1) / (a + b - 2)
    // Relative to the density at its peak, so that large counts do not underflow.
    return Math.exp((a - 1) * logRatio(x, peak) + (b - 1) * logRatio(1 - x, 1 - peak))
  })
  const total = density.reduce((sum, share) => sum + share, 0)
  const upTo = [0]
  for (const share of density) upTo.push(upTo.at(-1)! + share / total)
  return (u) => {
    let low = 0
    let high = cells
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (upTo[middle]! < u) low = middle
      else high = middle
    }
    return (low + (u - upTo[low]!) / (upTo[high]! - upTo[low]!)) / cells
  }
}

function logRatio(x: number, peak: number): number {
  return peak === 0 ? 0 : Math.log(x / peak)
}
