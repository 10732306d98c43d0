import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/model/judging/contrast.ts'
import { CRITERIA } from '../../src/model/person/criteria.ts'
import { findingOf } from '../../src/model/judging/findings.ts'
import { recommend } from '../../src/model/recommend.ts'
import type { Judged, Recommendation, RuledOut } from '../../src/model/recommendation.ts'
import { verdictOf } from '../../src/model/confidence/verdict.ts'
import { PEOPLE, type Person } from './people.ts'

const rankedOf = (recommendation: Recommendation): readonly Judged[] =>
  recommendation.kind === 'ranked' ? recommendation.ranked : []

const ruledOutOf = (recommendation: Recommendation): readonly RuledOut[] =>
  recommendation.kind === 'ranked'
    ? recommendation.ruledOut
    : [...recommendation.nearest, ...recommendation.ruledOut]

/** What is first or among the first three against what should be, in words; empty where all holds. */
function surprises({ first, notFirst, amongThree }: Person, recommendation: Recommendation) {
  const verdict = verdictOf(recommendation)
  const three = rankedOf(recommendation)
    .slice(0, 3)
    .map(({ path }) => path)
  return [
    ...(first === undefined || first.includes(verdict) ? [] : [`${verdict} is first`]),
    ...(notFirst ?? []).filter((path) => path === verdict).map((path) => `${path} is first`),
    ...(amongThree ?? [])
      .filter((path) => !three.includes(path))
      .map((path) => `${path} is not among ${three.join(', ')}`),
  ]
}

/** Limits that should rule a path out and do not. */
function missingLimits({ ruledOut }: Person, recommendation: Recommendation) {
  const out = ruledOutOf(recommendation)
  return Object.entries(ruledOut ?? {}).flatMap(([path, limits]) => {
    const broken = out.find((one) => one.path === path)?.broken ?? []
    return limits
      .filter((limit) => !broken.some((one) => one.limit === limit))
      .map((limit) => `${path} does not break ${limit}`)
  })
}

/** Findings that should be said of a path and are not. */
function missingReasons({ answers, reasons }: Person, recommendation: Recommendation) {
  const judged = [...rankedOf(recommendation), ...ruledOutOf(recommendation)]
  return Object.entries(reasons ?? {}).flatMap(([path, findings]) => {
    const one = judged.find((each) => each.path === path)!
    const said = CRITERIA.map((criterion) => findingOf(criterion, one, answers))
    return findings
      .filter((finding) => !said.includes(finding))
      .map((finding) => `${finding} is not said of ${path}`)
  })
}

describe.each(PEOPLE)('$who', (person) => {
  const recommendation = recommend(person.answers)
  // A disagreement that is settled must be struck out: until it is, its test fails.
  const { first, reasons } = person.disputed ?? {}

  it('is told first what a good counselor would say', { fails: first !== undefined }, () => {
    expect(surprises(person, recommendation)).toEqual([])
  })

  it('is told what is ruled out, and by what', () => {
    expect(missingLimits(person, recommendation)).toEqual([])
  })

  it('is told why', { fails: reasons !== undefined }, () => {
    expect(missingReasons(person, recommendation)).toEqual([])
  })
})

describe('the people', () => {
  it('are at least two dozen, and all different', () => {
    expect(PEOPLE.length).toBeGreaterThanOrEqual(24)
    expect(new Set(PEOPLE.map(({ answers }) => JSON.stringify(answers))).size).toBe(PEOPLE.length)
  })

  it('always get a reason for the first path over the second', () => {
    const silent = PEOPLE.filter(({ answers }) => {
      const [first, second] = rankedOf(recommend(answers))
      return first && second && contrast(first, second).carriedBy.length === 0
    })
    expect(silent).toEqual([])
  })
})
