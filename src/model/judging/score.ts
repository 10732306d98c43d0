import { CRITERIA, type PerCriterion } from '../person/criteria.ts'
import type { Contribution } from '../recommendation.ts'

/**
 * The additive value model: each criterion contributes weight × value, and the score is the sum.
 *
 * @param shares the share of all weight on each criterion; they sum to 1
 * @param values how good the path is on each criterion, 0 to 1
 * @see Keeney & Raiffa 1976; Edwards & Barron 1994 (SMARTS)
 */
export function addUp(
  shares: PerCriterion,
  values: PerCriterion,
): { readonly contributions: readonly Contribution[]; readonly score: number } {
  const contributions: Contribution[] = []
  let score = 0
  for (const criterion of CRITERIA) {
    const weight = shares[criterion]
    const value = values[criterion]
    const points = weight * value
    contributions.push({ criterion, weight, value, points })
    score += points
  }
  return { contributions, score }
}
