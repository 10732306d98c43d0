/**
 * Powers from + − × ÷ alone. Engines may round `Math.exp` and `Math.log` differently; these give
 * the same bits everywhere.
 *
 * @module
 */

/** ln x = 2 · (t + t³/3 + t⁵/5 + …) with t = (x − 1)/(x + 1), for x near 1: quick from ⅓ to 3. */
export function logarithm(x: number): number {
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
export function exponential(x: number): number {
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
