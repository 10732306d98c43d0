import { describe, expect, it } from 'vitest'
import { acceptability, firstShare } from '../../../src/model/confidence/smaa.ts'
import {
  COMPROMISE,
  GOLDEN_SHARES,
  IDENTITY,
  PAIRWISE,
  WIN_COUNTS,
} from '../../vectors/acceptability.ts'
import { exactWinShare } from '../exact-wins.ts'
import { centralWeights, orderedWeightsAt, scoresUnder, weightsAt } from '../simplex.ts'

const WITHIN = 0.01

function expectNear(actual: readonly number[], expected: readonly number[], within = WITHIN) {
  const furthest = Math.max(...expected.map((share, place) => Math.abs(share - actual[place]!)))
  expect(furthest, `${actual.join(' ')} against ${expected.join(' ')}`).toBeLessThan(within)
}

describe(`equals share every place: ${IDENTITY.source}`, () => {
  it.each(IDENTITY.sizes)('$k of them', ({ k, own, other }) => {
    const rows = Array.from({ length: k }, (_, row) =>
      Array.from({ length: k }, (_column, column) => (row === column ? 1 : 0)),
    )
    const { places } = acceptability(scoresUnder(rows))
    for (const row of places) expectNear(row, Array(k).fill(1 / k))
    const central = centralWeights(scoresUnder(rows), (point) => weightsAt(point, k))
    central.forEach((weights, a) => {
      expectNear(weights!, Array(k).fill(other).with(a, own))
    })
  })
})

describe(`exact shares: ${COMPROMISE.source}`, () => {
  it('a compromise is hardly ever first and nearly always second', () => {
    const { places } = acceptability(scoresUnder(COMPROMISE.values))
    for (const row of places.slice(0, 3)) expectNear(row, COMPROMISE.specialist)
    expectNear(places[3]!, COMPROMISE.compromise)
  })

  it('the golden three', () => {
    const { places, wins } = acceptability(scoresUnder(GOLDEN_SHARES.values))
    places.forEach((row, a) => expectNear(row, GOLDEN_SHARES.places[a]!))
    expectNear([wins[0]![1]!, wins[0]![2]!], [GOLDEN_SHARES.wins.ab, GOLDEN_SHARES.wins.ac])
    const central = centralWeights(scoresUnder(GOLDEN_SHARES.values), (point) =>
      weightsAt(point, 3),
    )
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
    expectNear([acceptability(scoresUnder(rows)).wins[0]![1]!], [share])
    const ordered = acceptability(scoresUnder(rows, orderedWeightsAt))
    expectNear([ordered.wins[0]![1]!], [ranked])
  })
})

describe('counting', () => {
  it(`better in nine draws of ten: ${WIN_COUNTS.source}`, () => {
    const { wins } = acceptability([
      Float64Array.of(1, 1, 1, 0, 1, 1, 1, 1, 1, 1),
      new Float64Array(10).fill(0.5),
    ])
    expect(wins).toEqual(WIN_COUNTS.wins)
  })

  it('gives those who tie the better place, and neither the win', () => {
    const { places, wins } = acceptability([
      new Float64Array(4).fill(2),
      new Float64Array(4).fill(2),
      new Float64Array(4).fill(1),
    ])
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

  it('counts the first as first where it ties, and only there', () => {
    const one = Float64Array.of(1, 2, 3, 4)
    const other = Float64Array.of(1, 3, 2, 2)
    expect(firstShare([one, other])).toBe(0.75)
    expect(firstShare([one, other, Float64Array.of(5, 5, 0, 0)])).toBe(0.5)
    expect(firstShare([one])).toBe(1)
  })

  it('leaves what is dominated without central weights, rather than with zeros', () => {
    const rows = [
      [1, 1],
      [0.5, 0.5],
    ]
    const central = centralWeights(scoresUnder(rows), (point) => weightsAt(point, 2))
    expect(central[0]).toBeDefined()
    expect(central[1]).toBeUndefined()
  })
})
