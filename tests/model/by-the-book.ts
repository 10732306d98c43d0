import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import type { Answers } from '../../src/model/person/answers.ts'
import type { Ranking } from '../../src/model/confidence/confidence.ts'
import { CRITERIA, type CriterionId } from '../../src/model/person/criteria.ts'
import { valueAt } from '../../src/model/judging/curves.ts'
import { valuesAt } from '../../src/model/judging/first-try.ts'
import { fitOf } from '../../src/model/judging/fit.ts'
import { LATTICE } from '../../src/model/sampling/lattice.ts'
import { normalScore, normalShare } from '../../src/model/sampling/normal.ts'

/** Which of the two is drawn; the other stays at its typical value. */
export interface Drawn {
  readonly priorities: boolean
  readonly facts: boolean
}

/**
 * The share of versions in which each ranked path is first, written out step by step and without a
 * thought for speed: the method in the words of its description, to hold the real one to.
 */
export function firstSharesByTheBook(
  { ranked, weights }: Ranking,
  answers: Answers,
  drawn: Drawn,
): number[] {
  const ends = ranked.map((judged) => {
    const fit = fitOf(judged.path, answers)
    const fallback = ranked.find(({ path }) => path === judged.firstTry?.fallback)
    const at = (end: 'low' | 'value' | 'high') =>
      valuesAt(judged, fit, fit.facts, fallback, answers, end)
    return {
      place: PATH_IDS.indexOf(judged.path),
      low: at('low'),
      typical: at('value'),
      high: at('high'),
    }
  })
  const counts = ranked.map(() => 0)
  for (let version = 0; version < LATTICE.points; version += 1) {
    const u = (dimension: number) => uniform(version, dimension)
    const scores = ends.map(({ place, low, typical, high }) => {
      const market = normalScore(u(6))
      const own = normalScore(u(9 + 3 * place))
      const outcome = normalShare((market + own) / Math.sqrt(2))
      const shares: Record<CriterionId, number> = {
        cost: u(7 + 3 * place),
        time: u(8 + 3 * place),
        chance: outcome,
        gain: outcome,
        credential: 0.5,
        support: 0.5,
      }
      let score = 0
      CRITERIA.forEach((criterion, dimension) => {
        const exponent = drawn.priorities ? 2 * u(dimension) - 1 : 0
        const weight = weights.points[criterion] * weights.factors[criterion] ** exponent
        const [l, t, h] = [low[criterion], typical[criterion], high[criterion]]
        const value = drawn.facts ? quantile(l, t, h, shares[criterion]) : t
        score += weight * Math.min(1, Math.max(0, value))
      })
      return score
    })
    const best = Math.max(...scores)
    scores.forEach((score, a) => {
      if (score === best) counts[a]! += 1
    })
  }
  return counts.map((count) => count / LATTICE.points)
}

function uniform(point: number, dimension: number): number {
  const x = (point * LATTICE.generator[dimension]!) / LATTICE.points
  return (x + (dimension + 1) * 0.7548776662466927) % 1
}

/** Through (10 %, low), (50 %, typical) and (90 %, high), the tails half as steep. */
function quantile(low: number, typical: number, high: number, share: number): number {
  return valueAt(
    [
      [0, low - (typical - low) / 8],
      [0.1, low],
      [0.5, typical],
      [0.9, high],
      [1, high + (high - typical) / 8],
    ],
    share,
  )
}
