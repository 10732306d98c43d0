import { describe, expect, it } from 'vitest'

import type { PathId } from '../../src/evidence/paths/path.ts'
import { byNearness, byScore, recommendAmong } from '../../src/model/recommend.ts'
import type { BrokenLimit, NonEmpty, RuledOut } from '../../src/model/recommendation.ts'
import { judgedFrom } from './judged.ts'
import { definiteSample } from './sample.ts'

/** A path with one score, which a weight of 1 on the cost gives it. */
const scored = (path: PathId, score: number) => judgedFrom(path, [1, 0, 0, 0, 0, 0], [score])

const missing = (path: PathId, score: number, broken: NonEmpty<BrokenLimit>): RuledOut => ({
  ...scored(path, score),
  broken,
})

const budget = (need: number, gap: number): BrokenLimit => ({
  limit: 'budget',
  need,
  have: need - gap,
  gap,
})

describe('the order of the ranked', () => {
  it('is by score, however small the lead above a billionth', () => {
    const better = scored('online-free', 0.5 + 2e-9)
    const worse = scored('bootcamp-full-time', 0.5)
    expect([worse, better].toSorted(byScore)).toEqual([better, worse])
  })

  it('among equal scores is by the values in the order of the criteria', () => {
    const weights = [0.5, 0.5, 0, 0, 0, 0]
    const cheap = judgedFrom('online-free', weights, [0.6, 0.4])
    const quick = judgedFrom('bootcamp-full-time', weights, [0.4, 0.6])
    expect([quick, cheap].toSorted(byScore)).toEqual([cheap, quick])
    // A difference below a billionth is none: the sum of a score depends on its order.
    const ahead = judgedFrom('bootcamp-full-time', weights, [0.4, 0.6 + 1e-13])
    expect([ahead, cheap].toSorted(byScore)).toEqual([cheap, ahead])
  })

  it('among paths alike in everything is by name', () => {
    const [a, b] = [scored('bootcamp-full-time', 0.5), scored('online-free', 0.5)]
    expect([b, a].toSorted(byScore)).toEqual([a, b])
    expect([a, b].toSorted(byScore)).toEqual([a, b])
  })
})

describe('the order of the near misses', () => {
  it('is by how many limits are broken, before how far', () => {
    const one = missing('online-free', 0.1, [budget(10_000, 9_000)])
    const two = missing('bootcamp-full-time', 0.9, [budget(10_000, 1), { limit: 'pause' }])
    expect([two, one].toSorted(byNearness)).toEqual([one, two])
  })

  it('then by the gap as a share of what is needed, a limit of kind being a whole one', () => {
    const near = missing('online-free', 0.1, [budget(30_000, 3_000)])
    const far = missing('bootcamp-full-time', 0.9, [budget(2_000, 1_000)])
    const kind = missing('degree-master', 0.95, [{ limit: 'schooling' }])
    expect([kind, far, near].toSorted(byNearness)).toEqual([near, far, kind])
  })

  it('then by score', () => {
    const better = missing('online-free', 0.9, [{ limit: 'pause' }])
    const worse = missing('bootcamp-full-time', 0.1, [{ limit: 'schooling' }])
    expect([worse, better].toSorted(byNearness)).toEqual([better, worse])
  })
})

describe('a recommendation', () => {
  it('among no paths is a mistake of the program', () => {
    expect(() => recommendAmong([], definiteSample(1)[0]!)).toThrow('at least one path')
  })
})
