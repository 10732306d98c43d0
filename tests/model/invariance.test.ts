import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { PATH_IDS, type PathId } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import type { Answers } from '../../src/model/person/answers.ts'
import { contrast } from '../../src/model/judging/contrast.ts'
import { CRITERIA } from '../../src/model/person/criteria.ts'
import { CURVES, valueAt } from '../../src/model/judging/curves.ts'
import { recommend, recommendAmong } from '../../src/model/recommend.ts'
import type { Judged, RuledOut } from '../../src/model/recommendation.ts'
import { sharesOf } from '../../src/model/judging/weights.ts'
import { linkTo } from '../link-to.ts'
import { perCriterion } from './judged.ts'
import { completeSample } from './sample.ts'

/** The places of the paths, ranked first, then ruled out. */
function orderAmong(paths: readonly PathId[], answers: Answers): readonly PathId[] {
  const result = recommendAmong(paths, answers)
  const judged: readonly (Judged | RuledOut)[] =
    result.kind === 'ranked'
      ? [...result.ranked, ...result.ruledOut]
      : [...result.nearest, ...result.ruledOut]
  return judged.map(({ path }) => path)
}

/** Whether a path is the best that admits everyone, on which those that select fall back. */
function isFallback(path: PathId, answers: Answers): boolean {
  const result = recommend(answers)
  if (result.kind !== 'ranked') return false
  return result.ranked.find((one) => PATHS[one.path].admission.value === 1)?.path === path
}

describe('the order of the paths', { timeout: 60_000 }, () => {
  it('of the rest stays the same whichever path is left out, a fallback excepted (1,000 sets, each path)', () => {
    const turned: string[] = []
    for (const answers of completeSample(1_000)) {
      const all = orderAmong(PATH_IDS, answers)
      for (const left of PATH_IDS) {
        // Which paths are named as nearest depends on how near the others are.
        if (isFallback(left, answers) || recommend(answers).kind === 'nearest') continue
        const rest = PATH_IDS.filter((path) => path !== left)
        const expected = all.filter((path) => path !== left)
        if (orderAmong(rest, answers).join() !== expected.join()) {
          turned.push(`without ${left}: ${linkTo(answers)}`)
        }
      }
    }
    expect(turned.slice(0, 3)).toEqual([])
  })

  it('does not depend on the order in which they are listed', () => {
    const sample = completeSample(500)
    fc.assert(
      fc.property(
        fc.nat(sample.length - 1),
        fc.shuffledSubarray([...PATH_IDS], { minLength: PATH_IDS.length }),
        (place, shuffled) => {
          const answers = sample[place]!
          expect(orderAmong(shuffled, answers)).toEqual(orderAmong(PATH_IDS, answers))
        },
      ),
      { seed: 2026, numRuns: 500 },
    )
  })

  it('is the same each time somebody asks', () => {
    const different = completeSample(1_000).filter(
      (answers) => JSON.stringify(recommend(answers)) !== JSON.stringify(recommend({ ...answers })),
    )
    expect(different.map(linkTo)).toEqual([])
  })
})

describe('a weight', () => {
  const points = fc.tuple(...CRITERIA.map(() => fc.double({ min: 0.5, max: 100, noNaN: true })))

  it('is a share of all points, so that only their proportions count', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.01, max: 100, noNaN: true }), (numbers, factor) => {
        const shares = sharesOf(perCriterion(numbers))
        const scaled = sharesOf(perCriterion(numbers.map((number) => number * factor)))
        for (const criterion of CRITERIA) {
          expect(scaled[criterion]).toBeCloseTo(shares[criterion], 12)
        }
      }),
      { seed: 2026 },
    )
  })
})

describe('a value', () => {
  it('does not depend on the unit, so long as the anchors are in it too', () => {
    const factor = fc.double({ min: 0.001, max: 1_000, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...CRITERIA),
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        factor,
        (criterion, place, unit) => {
          const curve = CURVES[criterion]
          const [low, high] = [curve[0]![0], curve.at(-1)![0]]
          const quantity = low + place * (high - low)
          const other = curve.map(([corner, value]) => [corner * unit, value] as const)
          expect(valueAt(other, quantity * unit)).toBeCloseTo(valueAt(curve, quantity), 9)
        },
      ),
      { seed: 2026 },
    )
  })
})

describe('why one path rather than another', () => {
  it('adds up to the gap between their scores, pros less cons (2,000 sets, all pairs)', () => {
    const wrong: string[] = []
    for (const answers of completeSample(2_000)) {
      const result = recommend(answers)
      if (result.kind === 'nearest') continue
      for (const [place, path] of result.ranked.entries()) {
        for (const rival of result.ranked.slice(place + 1)) {
          const { differences, pros, cons, carriedBy, but } = contrast(path, rival)
          const gap = path.score - rival.score
          const sum = differences.reduce((total, { points }) => total + points, 0)
          const carried = carriedBy.reduce((total, { points }) => total + points, 0)
          const named = but === null || but.points < 0
          const large = carriedBy.length === 0 || carried > cons || pros <= cons + 1e-9 || named
          const adds = Math.abs(sum - gap) < 1e-12 && Math.abs(pros - cons - gap) < 1e-12
          if (!adds || !named || !large || pros < 0 || cons < 0) {
            wrong.push(`${path.path} over ${rival.path}: ${linkTo(answers)}`)
          }
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })
})
