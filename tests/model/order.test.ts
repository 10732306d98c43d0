import { describe, expect, it } from 'vitest'

import type { PathId } from '../../src/evidence/paths/path.ts'
import { nearestFirst } from '../../src/model/judging/nearest.ts'
import { byScore } from '../../src/model/judging/order.ts'
import { recommendAmong } from '../../src/model/recommend.ts'
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

const deadline = (need: number, have: number): BrokenLimit => ({
  limit: 'deadline',
  need,
  have,
  gap: need - have,
})

describe('the order of what lies outside the limits', () => {
  it('is by what they ask: a wish before a fact, a fact before what cannot give', () => {
    const wish = missing('online-free', 0.1, [deadline(60, 6)])
    const fact = missing('bootcamp-part-time', 0.5, [budget(10_000, 1)])
    const decision = missing('bootcamp-full-time', 0.9, [{ limit: 'pause' }])
    const past = missing('degree-master', 0.95, [{ limit: 'schooling' }])
    expect(nearestFirst([past, decision, fact, wish])).toEqual([wish, fact, decision, past])
  })

  it('then by the gap as a share of what is needed', () => {
    const near = missing('online-free', 0.1, [budget(30_000, 3_000)])
    const far = missing('bootcamp-full-time', 0.9, [budget(2_000, 1_000)])
    expect(nearestFirst([far, near])).toEqual([near, far])
  })

  it('then by score', () => {
    const better = missing('online-free', 0.9, [{ limit: 'pause' }])
    const worse = missing('bootcamp-full-time', 0.1, [{ limit: 'pause' }])
    expect(nearestFirst([worse, better])).toEqual([better, worse])
  })
})

describe('a recommendation', () => {
  it('among no paths is a mistake of the program', () => {
    expect(() => recommendAmong([], definiteSample(1)[0]!)).toThrow('at least one path')
  })
})
