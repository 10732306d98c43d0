import { describe, expect, it } from 'vitest'
import { coordinate } from '../../../src/model/sampling/lattice.ts'
import { normalScore } from '../../../src/model/sampling/normal.ts'
import { acceptability } from '../../../src/model/confidence/smaa.ts'
import { ANTIDEPRESSANTS, THROMBOLYTICS } from '../../vectors/acceptability.ts'
import { betaQuantiles } from '../beta.ts'
import { centralWeights, dot, everyPoint, FINE, orderedWeightsAt, weightsAt } from '../simplex.ts'

type Weigh = (point: number) => readonly number[]

const anyOfThree: Weigh = (point) => weightsAt(point, 3)
const anyOfSix: Weigh = (point) => weightsAt(point, 6)
const orderedAsKnown: Weigh = (point) => {
  const ordered = orderedWeightsAt(point, 3)
  return THROMBOLYTICS.order.map((place) => ordered[place]!)
}

/** An example as functions: the score of alternative `a` on each criterion at a lattice point. */
interface Example {
  readonly alternatives: number
  readonly values: (point: number, a: number) => readonly number[]
}

const scoresOf = ({ alternatives, values }: Example, weigh: Weigh) =>
  Array.from({ length: alternatives }, (_, a) =>
    everyPoint((point) => dot(weigh(point), values(point, a))),
  )

const places = (example: Example, weigh: Weigh) => acceptability(scoresOf(example, weigh)).places

/** How often an alternative is first when the weights are its own central ones. */
const confidence = (example: Example, weights: readonly number[], a: number) =>
  places(example, () => weights)[a]![0]!

function expectNear(actual: readonly number[], expected: readonly number[], within: number) {
  const furthest = Math.max(...expected.map((x, place) => Math.abs(x - actual[place]!)))
  expect(furthest, `${actual.join(' ')} against ${expected.join(' ')}`).toBeLessThan(within)
}

describe(`thrombolytics: ${THROMBOLYTICS.source}`, () => {
  const { scales, heparin, enoxaparin, first, within } = THROMBOLYTICS
  const rates = [heparin, enoxaparin].map((treatment) =>
    treatment.map(([events, others]) => betaQuantiles(events, others)),
  )
  const example: Example = {
    alternatives: 2,
    values: (point, a) =>
      scales.map(([best, worst], c) => {
        const rate = rates[a]![c]!(coordinate(FINE, point, 2 + a * 3 + c))
        return (worst - rate) / (worst - best)
      }),
  }

  it('nothing known of the weights', () => {
    expectNear(places(example, anyOfThree)[0]!, [first.nothing, 1 - first.nothing], within.shares)
  })

  it('their order known', () => {
    expectNear(places(example, orderedAsKnown)[0]!, [first.order, 1 - first.order], within.shares)
  })

  it('the weights known', () => {
    const { exactWeights } = THROMBOLYTICS
    expectNear(
      places(example, () => exactWeights)[0]!,
      [first.exact, 1 - first.exact],
      within.shares,
    )
  })

  it('central weights, and the confidence they give', () => {
    const central = centralWeights(scoresOf(example, anyOfThree), anyOfThree)
    expectNear(central[0]!, THROMBOLYTICS.centralWeights.heparin, within.weights)
    expectNear(central[1]!, THROMBOLYTICS.centralWeights.enoxaparin, within.weights)
    expectNear(
      [confidence(example, central[0]!, 0), confidence(example, central[1]!, 1)],
      [THROMBOLYTICS.confidence.heparin, THROMBOLYTICS.confidence.enoxaparin],
      within.shares,
    )
  })
})

describe(`antidepressants: ${ANTIDEPRESSANTS.source}`, () => {
  const { drugs, within } = ANTIDEPRESSANTS
  const sd = 1.96
  const efficacies = drugs.flatMap(({ efficacy: [mean, spread] }) => [
    Math.exp(mean - sd * spread),
    Math.exp(mean + sd * spread),
  ])
  const harms = [0, 1, 2, 3, 4].map((c) =>
    drugs.flatMap((drug) => {
      const [mean, spread] = drug.harms[c]!
      return [mean - sd * spread, mean + sd * spread]
    }),
  )
  const scores = Array.from({ length: FINE.points }, (_, point) =>
    drugs.map((_drug, a) =>
      [0, 1, 2, 3, 4, 5].map((c) => normalScore(coordinate(FINE, point, 5 + a * 6 + c))),
    ),
  )
  const example: Example = {
    alternatives: drugs.length,
    values: (point, a) => {
      const z = scores[point]![a]!
      const { efficacy, harms: measured } = drugs[a]!
      return [
        onScale(efficacies, Math.exp(efficacy[0] + efficacy[1] * z[0]!)),
        ...measured.map(([mean, spread], c) => 1 - onScale(harms[c]!, mean + spread * z[c + 1]!)),
      ]
    },
  }
  const shares = places(example, anyOfSix)
  const central = centralWeights(scoresOf(example, anyOfSix), anyOfSix)

  it.each(drugs)('$name', (drug) => {
    const a = drugs.indexOf(drug)
    expectNear(shares[a]!, drug.places, within.shares)
    expectNear(central[a]!, drug.centralWeights, within.weights)
    expectNear([confidence(example, central[a]!, a)], [drug.confidence], within.confidence)
  })
})

/** From 0 at the least of all ends to 1 at the most. */
function onScale(ends: readonly number[], x: number): number {
  const least = Math.min(...ends)
  return (x - least) / (Math.max(...ends) - least)
}
