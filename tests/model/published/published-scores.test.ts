import { describe, expect, it } from 'vitest'
import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { contrast } from '../../../src/model/judging/contrast.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import { valueAt } from '../../../src/model/judging/curves.ts'
import { alwaysBeats } from '../../../src/model/confidence/necessary.ts'
import { addUp } from '../../../src/model/judging/score.ts'
import { stability } from '../../../src/model/confidence/stability.ts'
import { tolerance } from '../../../src/model/confidence/tolerance.ts'
import { sharesOf } from '../../../src/model/judging/weights.ts'
import { CARS, FIXED_BOUNDS, GOLDEN, OFFICES, PLAIN_SUMS } from '../../vectors/additive.ts'
import { RANK_REVERSALS } from '../../vectors/rank-reversal.ts'
import { judgedFrom, perCriterion } from '../judged.ts'

const scoreOf = (weights: readonly number[], values: readonly number[]) =>
  addUp(perCriterion(weights), perCriterion(values)).score

describe(`seven offices: ${OFFICES.source}`, () => {
  it.each(OFFICES.offices)('office $name scores $total', ({ values, total }) => {
    expect(scoreOf(OFFICES.weights, values)).toBeCloseTo(total, 9)
  })

  it('finds between which weights office A stays first', () => {
    const [top, ...rivals] = OFFICES.offices.map(({ values }, place) =>
      judgedFrom(PATH_IDS[place]!, OFFICES.weights, values),
    )
    const intervals = stability(top!, rivals)
    CRITERIA.forEach((criterion, place) => {
      const [low, high] = OFFICES.stability[place]!
      expect(intervals[criterion].low).toBeCloseTo(low, 4)
      expect(intervals[criterion].high).toBeCloseTo(high, 4)
    })
  })
})

describe(`fixed bounds: ${FIXED_BOUNDS.source}`, () => {
  it.each(FIXED_BOUNDS.rows)('scores 1 − $spotis', ({ quantities, spotis }) => {
    const values = quantities.map((quantity, place) => onBounds(place, quantity))
    expect(scoreOf(FIXED_BOUNDS.weights, values)).toBeCloseTo(1 - spotis, 4)
  })
})

describe(`plain weighted sums: ${PLAIN_SUMS.source}`, () => {
  it.each(PLAIN_SUMS.rows)('scores $score', ({ values, score }) => {
    expect(scoreOf(PLAIN_SUMS.weights, values)).toBe(score)
  })
})

describe('the golden model, checkable by hand', () => {
  const shares = sharesOf(perCriterion(GOLDEN.points))
  const [a, b, c] = [GOLDEN.a, GOLDEN.b, GOLDEN.c].map(({ values }, place) =>
    judgedFrom(PATH_IDS[place]!, Object.values(shares), values),
  ) as [ReturnType<typeof judgedFrom>, ReturnType<typeof judgedFrom>, ReturnType<typeof judgedFrom>]

  it('weighs', () => {
    expect(Object.values(shares)).toEqual(Object.values(perCriterion(GOLDEN.shares)))
  })

  it('scores', () => {
    expect(a.score).toBeCloseTo(GOLDEN.a.score, 12)
    expect(b.score).toBeCloseTo(GOLDEN.b.score, 12)
    expect(c.score).toBeCloseTo(GOLDEN.c.score, 12)
  })

  it.each([
    ['B', b, GOLDEN.contrasts.ab],
    ['C', c, GOLDEN.contrasts.ac],
  ] as const)('accounts for why A rather than %s', (_name, rival, points) => {
    const differences = contrast(a, rival).differences.map((difference) => difference.points)
    points.forEach((expected, place) => expect(differences[place]).toBeCloseTo(expected, 12))
  })

  it.each([
    ['B', b, GOLDEN.tolerance.ab],
    ['C', c, GOLDEN.tolerance.ac],
  ] as const)('weighs the pros of A against the cons beside %s', (_name, rival, expected) => {
    const allPoints = 200
    const { pros, cons, ratio } = tolerance(a, [rival])
    expect(pros * allPoints).toBeCloseTo(expected.pros, 9)
    expect(cons * allPoints).toBeCloseTo(expected.cons, 9)
    expect(ratio).toBeCloseTo(expected.ratio, 12)
  })

  it('finds the rival that comes nearest', () => {
    expect(tolerance(a, [b, c]).rival).toBe(c.path)
    expect(tolerance(a, [c, b]).rival).toBe(c.path)
  })

  it('says A always beats its rivals exactly while every factor stays below f*', () => {
    const points = perCriterion(GOLDEN.points)
    const within = (factor: number) => ({
      points,
      shares,
      factors: perCriterion([factor, factor, factor, factor, factor, factor]),
    })
    for (const [rival, { ratio }] of [
      [b, GOLDEN.tolerance.ab],
      [c, GOLDEN.tolerance.ac],
    ] as const) {
      const most = Math.sqrt(ratio)
      expect(alwaysBeats(within(most - 1e-9), a, rival)).toBe(true)
      expect(alwaysBeats(within(most + 1e-9), a, rival)).toBe(false)
    }
  })

  it('finds between which weights A stays first', () => {
    const intervals = stability(a, [b, c])
    GOLDEN.stability.forEach(([low, high], place) => {
      expect(intervals[CRITERIA[place]!].low).toBeCloseTo(low, 12)
      expect(intervals[CRITERIA[place]!].high).toBeCloseTo(high, 12)
    })
  })
})

describe('what other methods turn around stays in order here', () => {
  it.each(RANK_REVERSALS)('$method', ({ weights, rows, added, before, after }) => {
    // The other method's leader of A, B and C changes once D is there.
    expect(leader(before)).not.toBe(leader(after.slice(0, 3)))
    const scores = Object.values(rows).map((row) => scoreOf(weights, onFixedScale(row)))
    const withD = [...Object.values(rows), added].map((row) => scoreOf(weights, onFixedScale(row)))
    expect(withD.slice(0, 3)).toEqual(scores)
  })
})

describe(`changing what matters: ${CARS.source}`, () => {
  it.each(CARS.cars)('$name scores $total', ({ values, total }) => {
    expect(scoreOf(CARS.weights, values)).toBe(total)
  })

  it.each(CARS.cars)('$name needs $fewestTweaks', ({ values, fewestTweaks }) => {
    expect(fewest(values)).toBe(fewestTweaks)
  })
})

function onBounds(place: number, quantity: number): number {
  const [worst, best] = FIXED_BOUNDS.bounds[place]!
  return worst < best
    ? valueAt([[worst, 0], [best, 1]], quantity) // prettier-ignore
    : valueAt([[best, 1], [worst, 0]], quantity) // prettier-ignore
}

/** Every quantity in these cases lies between 0 and 10, and more is better. */
function onFixedScale(row: readonly number[]): number[] {
  return row.map((quantity) => valueAt([[0, 0], [10, 1]], quantity)) // prettier-ignore
}

function leader(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores))
}

/** The fewest steps of 1 up or down in the weights that leave no other car ahead. */
function fewest(values: readonly number[]): number {
  let frontier: number[][] = [[...CARS.weights]]
  for (let tweaks = 0; tweaks < 4; tweaks += 1) {
    const first = frontier.some((weights) =>
      CARS.cars.every((car) => scoreOf(weights, values) >= scoreOf(weights, car.values)),
    )
    if (first) return tweaks
    frontier = frontier.flatMap((weights) =>
      weights.flatMap((weight, place) => [
        weights.with(place, weight + 1),
        weights.with(place, weight - 1),
      ]),
    )
  }
  return Infinity
}
