import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/evidence/passport/figure.ts'
import { FIGURES } from '../../src/evidence/figures/figures.ts'
import { LIST_SOURCES } from '../../src/evidence/registry/list-sources.ts'
import { SKILL_IDS } from '../../src/evidence/roadmap/skills.ts'
import { roadmapHours, skillHours } from '../../src/evidence/roadmap/study-hours.ts'
import type { Source } from '../../src/evidence/passport/source.ts'
import { SOURCES } from '../../src/evidence/sources/sources.ts'
import { STATE_IDS } from '../../src/evidence/states/states.ts'
import { priceParity } from '../../src/evidence/states/price-parity.ts'
import { nationalTuition, stateTuition } from '../../src/evidence/states/public-tuition.ts'
import { nationalJobs, nationalPay } from '../../src/evidence/wages/national-pay.ts'
import { WAGE_YEARS } from '../../src/evidence/wages/national-rows.ts'
import { ALL_OCCUPATIONS, COMPUTING_OCCUPATIONS } from '../../src/evidence/wages/occupations.ts'
import { outlook } from '../../src/evidence/wages/outlook.ts'
import { payAtNationalPrices, stateJobs, statePay } from '../../src/evidence/wages/state-pay.ts'

const OURS: Readonly<Record<string, Source>> = LIST_SOURCES
const DAY = /^20\d\d-\d\d-\d\d$/

const PAY = ['mean', 'p10', 'p25', 'median', 'p75', 'p90'] as const
const OUTLOOK = ['jobs2024', 'jobs2034', 'growth', 'openings'] as const
const TUITION = ['public-2-year', 'public-4-year'] as const

const national = ALL_OCCUPATIONS.flatMap((who) =>
  WAGE_YEARS.flatMap((year) =>
    PAY.map((what) => nationalPay(who, year, what)).concat(nationalJobs(who, year)),
  ),
)
const byOccupation = COMPUTING_OCCUPATIONS.flatMap((who) => [
  OUTLOOK.map((what) => outlook(who, what)),
  STATE_IDS.map((state) => statePay(who, state)),
  STATE_IDS.map((state) => stateJobs(who, state)),
  STATE_IDS.map((state) => payAtNationalPrices(who, state)),
]).flat()
const byState = TUITION.flatMap((series) => STATE_IDS.map((state) => stateTuition(series, state)))

const figures: readonly Figure[] = [
  ...national,
  ...byOccupation,
  ...byState,
  ...STATE_IDS.map(priceParity),
  ...TUITION.map(nationalTuition),
  ...SKILL_IDS.map(skillHours),
  roadmapHours(),
].filter((figure) => figure !== null)

const texts = (found: readonly Figure[]) => found.map(({ describes }) => describes)

describe('every figure of the lists', () => {
  it('names only sources that exist, and at least one unless it is our judgment', () => {
    const wrong = figures.filter(
      ({ sources, grade }) =>
        (sources.length === 0 && grade !== 'E') ||
        sources.some((key) => !(key in SOURCES) && !(key in OURS)),
    )
    expect(texts(wrong)).toEqual([])
  })

  it('says what it measures, about whom and why it can be trusted that far', () => {
    const vague = figures.filter(
      ({ describes, population, because }) =>
        describes.length < 10 || population.length < 10 || because.length < 20,
    )
    expect(texts(vague)).toEqual([])
  })

  it('is due for review after the day it was checked', () => {
    const due = figures.filter(
      ({ checkedOn, reviewBy }) =>
        !DAY.test(checkedOn) || !DAY.test(reviewBy) || reviewBy <= checkedOn,
    )
    expect(texts(due)).toEqual([])
  })

  it('is a finite number', () => {
    expect(texts(figures.filter(({ value }) => !Number.isFinite(value)))).toEqual([])
    expect(figures.length).toBeGreaterThan(1_400)
  })
})

describe('every source of the lists', () => {
  it('has a publisher, an https address, a licence and the day it was read', () => {
    const wrong = Object.entries(OURS).filter(
      ([, { title, publisher, url, licence, checkedOn }]) =>
        title === '' ||
        publisher === '' ||
        licence === '' ||
        !url.startsWith('https://') ||
        !DAY.test(checkedOn),
    )
    expect(wrong).toEqual([])
  })

  it('is used by a figure', () => {
    const used = new Set(figures.flatMap(({ sources }) => sources))
    expect(Object.keys(OURS).filter((key) => !used.has(key))).toEqual([])
  })

  it('has a name that the registry of sources does not use', () => {
    expect(Object.keys(OURS).filter((key) => key in SOURCES)).toEqual([])
  })
})

describe('a number that stands in a list and in the registry', () => {
  it.each([
    ['web-developer-pay-lowest-tenth', 'web-developers', 'p10'],
    ['web-developer-pay-lowest-quarter', 'web-developers', 'p25'],
    ['web-developer-pay-middle', 'web-developers', 'median'],
    ['software-developer-pay-lowest-tenth', 'software-developers', 'p10'],
  ] as const)('is the same in both: %s', (id, who, what) => {
    expect(nationalPay(who, 2025, what)?.value).toBe(FIGURES[id].value)
  })
})
