/**
 * Powers and the normal curve from + − × ÷ alone. Engines may round `Math.exp` differently; these
 * give the same bits everywhere.
 *
 * @module
 */

/** A factor from 1 to 3 to the power of an exponent from −1 to 1. */
export function power(factor: number, exponent: number): number {
  return exponential(exponent * logarithm(factor))
}

/** Φ(z): the share of a standard normal distribution that lies below z, for z from −6 to 6. */
export function normalShare(z: number): number {
  // Φ(z) = ½ + φ(z) · (z + z³/3 + z⁵/(3·5) + …); all terms have one sign, so nothing cancels.
  let term = z
  let sum = 0
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term
    term *= (z * z) / odd
  }
  return 0.5 + normalDensity(z) * sum
}

/** The z below which a share of a standard normal distribution lies, for shares strictly between 0 and 1. */
export function normalScore(share: number): number {
  // Newton's steps from the middle: the curve bends away from them, so they never overshoot.
  let z = 0
  for (let steps = 0; steps < 40; steps += 1) {
    const step = (share - normalShare(z)) / normalDensity(z)
    z += step
    if (step < 1e-12 && step > -1e-12) break
  }
  return z
}

/** φ(z) = e^(−z²/2) / √(2π) */
function normalDensity(z: number): number {
  return 0.3989422804014327 * exponential((-z * z) / 2)
}

/** ln x = 2 · (t + t³/3 + t⁵/5 + …) with t = (x − 1)/(x + 1). */
function logarithm(x: number): number {
  const t = (x - 1) / (x + 1)
  let term = t
  let sum = 0
  for (let odd = 1; sum + term / odd !== sum; odd += 2) {
    sum += term / odd
    term *= t * t
  }
  return 2 * sum
}

/** eˣ = (1 + y + y²/2 + …)³² with y = x/32. */
function exponential(x: number): number {
  const y = x / 32
  let term = 1
  let sum = 0
  for (let n = 1; sum + term !== sum; n += 1) {
    sum += term
    term *= y / n
  }
  for (let doubling = 0; doubling < 5; doubling += 1) sum *= sum
  return sum
}
