import { describe, expect, it } from 'vitest'
import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { contendersOf } from '../../../src/model/confidence/contenders.ts'
import { sourceOfDoubt } from '../../../src/model/confidence/main-doubt.ts'
import { labelFor, type Grounds } from '../../../src/model/confidence/confidence-label.ts'
import type { Acceptability } from '../../../src/model/confidence/smaa.ts'
import { stability } from '../../../src/model/confidence/stability.ts'
import { tolerance } from '../../../src/model/confidence/tolerance.ts'
import { judgedFrom } from '../judged.ts'

const sure: Grounds = { first: 1, ratio: 100, survivesStress: true, hangsOnAnOpenAnswer: false }

describe('the word for how sure', () => {
  it.each([
    ['clear', { first: 0.89, ratio: 4 }],
    ['solid-lead', { first: 0.87, ratio: 4 }],
    ['solid-lead', { first: 1, ratio: 3.9 }],
    ['solid-lead', { first: 0.69, ratio: 1.8 }],
    ['slight-lead', { first: 0.67, ratio: 1.8 }],
    ['slight-lead', { first: 1, ratio: 1.7 }],
    ['slight-lead', { first: 0.54, ratio: 1.2 }],
    ['close-call', { first: 0.52, ratio: 1.2 }],
    ['close-call', { first: 1, ratio: 1.1 }],
  ] as const)('%s: %o', (label, grounds) => {
    expect(labelFor({ ...sure, ...grounds })).toBe(label)
  })

  it('is at most a solid lead when doubtful figures could turn it', () => {
    expect(labelFor({ ...sure, survivesStress: false })).toBe('solid-lead')
  })

  it('is at most a slight lead when an open answer could turn it', () => {
    expect(labelFor({ ...sure, hangsOnAnOpenAnswer: true })).toBe('slight-lead')
  })
})

describe('where doubt comes from', () => {
  it.each([
    ['neither', 0.9, 0.95],
    ['priorities', 0.7, 0.9],
    ['facts', 0.95, 0.6],
    ['both', 0.7, 0.6],
    // On the line itself: as sure as that is sure enough, and twice the doubt is the main doubt.
    ['neither', 0.85, 0.85],
    ['priorities', 0.8, 0.9],
    ['facts', 0.9, 0.8],
  ] as const)('%s, when first in %f as priorities vary and %f as facts do', (source, a, b) => {
    expect(sourceOfDoubt(a, b)).toBe(source)
  })
})

describe('who contends', () => {
  const [top, near, far] = PATH_IDS.map((path) => judgedFrom(path, [1], [0.5]))

  it('is whoever beats the top often enough', () => {
    expect(contendersOf(top!, [near!, far!], winsOverTop(0.4, 0.2))).toEqual([
      top!.path,
      near!.path,
    ])
    expect(contendersOf(top!, [near!, far!], winsOverTop(0.35, 0.5))).toHaveLength(3)
  })

  it('is the likeliest rival when none does', () => {
    expect(contendersOf(top!, [near!, far!], winsOverTop(0.1, 0.3))).toEqual([top!.path, far!.path])
    expect(contendersOf(top!, [near!, far!], winsOverTop(0.3, 0.1))).toEqual([
      top!.path,
      near!.path,
    ])
  })

  it('is the better ranked of two rivals as likely as each other', () => {
    expect(contendersOf(top!, [near!, far!], winsOverTop(0.2, 0.2))).toEqual([
      top!.path,
      near!.path,
    ])
  })
})

describe('pros against cons', () => {
  const shares = [0.5, 0.5]
  const [a, b, c] = PATH_IDS

  it('have no end where nothing speaks against', () => {
    const better = judgedFrom(a!, shares, [0.8, 0.5])
    const worse = judgedFrom(b!, shares, [0.6, 0.5])
    expect(tolerance(better, [worse]).ratio).toBe(Infinity)
  })

  it('are even between two paths alike in everything', () => {
    const [one, other] = [judgedFrom(a!, shares, [0.8, 0.5]), judgedFrom(b!, shares, [0.8, 0.5])]
    expect(tolerance(one, [other]).ratio).toBe(1)
  })

  it('are told of the better ranked of two rivals alike', () => {
    const top = judgedFrom(a!, shares, [0.8, 0.4])
    const rivals = [b!, c!].map((path) => judgedFrom(path, shares, [0.5, 0.5]))
    expect(tolerance(top, [rivals[0]!, rivals[1]!]).rival).toBe(b)
  })
})

describe('between which weights a path stays first', () => {
  it('is not narrowed by a rival that differs by rounding alone', () => {
    const shares = [0.5, 0.5]
    const [a, b] = PATH_IDS
    const top = judgedFrom(a!, shares, [0.3, 0.7])
    const rival = judgedFrom(b!, shares, [0.1 + 0.2, 0.7])
    expect(stability(top, [rival]).cost).toEqual({ low: 0, high: 1 })
  })
})

/** A count in which each rival beats the top in a share of versions. */
function winsOverTop(...shares: readonly number[]): Acceptability {
  return { places: [], wins: [[0], ...shares.map((share) => [share])] }
}
