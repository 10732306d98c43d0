import { describe, expect, it } from 'vitest'
import { acceptability } from '../../src/model/smaa.ts'
import {
  COMPROMISE,
  GOLDEN_SHARES,
  IDENTITY,
  PAIRWISE,
  WIN_COUNTS,
} from '../vectors/acceptability.ts'
import { exactWinShare } from './exact-wins.ts'
import { centralWeights, dot, FINE, orderedWeightsAt, weightsAt } from './simplex.ts'

const WITHIN = 0.01

/** Scores the rows of a matrix under weights drawn from the lattice. */
function scorer(rows: readonly (readonly number[])[], weigh = weightsAt) {
  return (point: number, scores: Float64Array) => {
    const weights = weigh(point, rows[0]!.length)
    rows.forEach((row, a) => (scores[a] = dot(weights, row)))
  }
}

function expectNear(actual: readonly number[], expected: readonly number[], within = WITHIN) {
  const furthest = Math.max(...expected.map((share, place) => Math.abs(share - actual[place]!)))
  expect(furthest, `${actual.join(' ')} against ${expected.join(' ')}`).toBeLessThan(within)
}

describe(`equals share every place: ${IDENTITY.source}`, () => {
  it.each(IDENTITY.sizes)('$k of them', ({ k, own, other }) => {
    const rows = Array.from({ length: k }, (_, row) =>
      Array.from({ length: k }, (_column, column) => (row === column ? 1 : 0)),
    )
    const { places } = acceptability(FINE.points, k, scorer(rows))
    for (const row of places) expectNear(row, Array(k).fill(1 / k))
    const central = centralWeights(k, (point) => weightsAt(point, k), scorer(rows))
    central.forEach((weights, a) => {
      expectNear(weights!, Array(k).fill(other).with(a, own))
    })
  })
})

describe(`exact shares: ${COMPROMISE.source}`, () => {
  it('a compromise is hardly ever first and nearly always second', () => {
    const { places } = acceptability(FINE.points, 4, scorer(COMPROMISE.values))
    for (const row of places.slice(0, 3)) expectNear(row, COMPROMISE.specialist)
    expectNear(places[3]!, COMPROMISE.compromise)
  })

  it('the golden three', () => {
    const { places, wins } = acceptability(FINE.points, 3, scorer(GOLDEN_SHARES.values))
    places.forEach((row, a) => expectNear(row, GOLDEN_SHARES.places[a]!))
    expectNear([wins[0]![1]!, wins[0]![2]!], [GOLDEN_SHARES.wins.ab, GOLDEN_SHARES.wins.ac])
    const central = centralWeights(3, (point) => weightsAt(point, 3), scorer(GOLDEN_SHARES.values))
    central.forEach((weights, a) => expectNear(weights!, GOLDEN_SHARES.centralWeights[a]!))
  })
})

describe(`wins over a rival: ${PAIRWISE.source}`, () => {
  it.each(PAIRWISE.items)('$d', ({ d, share, ranked }) => {
    expect(exactWinShare(d)).toBeCloseTo(share, 12)
    // Ordered weights are uniform on a simplex too: its corners are the means of the first few.
    const means = d.map((_, i) => d.slice(0, i + 1).reduce((sum, x) => sum + x, 0) / (i + 1))
    expect(exactWinShare(means)).toBeCloseTo(ranked, 12)

    const rows = [d, d.map(() => 0)]
    expectNear([acceptability(FINE.points, 2, scorer(rows)).wins[0]![1]!], [share])
    const ordered = acceptability(FINE.points, 2, scorer(rows, orderedWeightsAt))
    expectNear([ordered.wins[0]![1]!], [ranked])
  })
})

describe('counting', () => {
  it(`better in nine draws of ten: ${WIN_COUNTS.source}`, () => {
    const { wins } = acceptability(10, 2, (version, scores) => {
      scores[0] = version === 3 ? 0 : 1
      scores[1] = 0.5
    })
    expect(wins).toEqual(WIN_COUNTS.wins)
  })

  it('gives those who tie the better place, and neither the win', () => {
    const { places, wins } = acceptability(4, 3, (_version, scores) => {
      scores.set([2, 2, 1])
    })
    expect(places).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ])
    expect(wins).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ])
  })

  it('leaves what is dominated without central weights, rather than with zeros', () => {
    const rows = [
      [1, 1],
      [0.5, 0.5],
    ]
    const central = centralWeights(2, (point) => weightsAt(point, 2), scorer(rows))
    expect(central[0]).toBeDefined()
    expect(central[1]).toBeUndefined()
  })
})
