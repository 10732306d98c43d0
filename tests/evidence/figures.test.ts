import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { AID_RULES, WORKFORCE_PELL } from '../../src/evidence/aid/aid.ts'
import { CAUTIONS } from '../../src/evidence/programs/cautions.ts'
import { figuresOf } from '../../src/evidence/registry/answer-figures.ts'
import { EVERY_FIGURE } from '../../src/evidence/registry/every-figure.ts'
import { EVERY_LIST } from '../../src/evidence/registry/every-list.ts'
import type { Figure, Grade } from '../../src/evidence/passport/figure.ts'
import { FIGURES } from '../../src/evidence/figures/figures.ts'
import { GUIDE_FIGURES } from '../../src/evidence/figures/guide/guide-figures.ts'
import { LOANS, REPAYMENT_TERMS } from '../../src/evidence/aid/loans.ts'
import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { GUIDE_SOURCES } from '../../src/evidence/sources/guide-sources.ts'
import type { Source } from '../../src/evidence/passport/source.ts'
import { SOURCES } from '../../src/evidence/sources/sources.ts'

const GUIDES = 'src/words/en/guides'

/** What articles cite for sentences without a number. */
const SOURCES_OF_ARTICLES = readdirSync(GUIDES).flatMap((file) =>
  [...readFileSync(`${GUIDES}/${file}`, 'utf8').matchAll(/<Source id="([^"]+)"/g)].map(
    ([, id]) => id!,
  ),
)

const named = (broken: (figure: Figure) => boolean) =>
  EVERY_FIGURE.filter(([, figure]) => broken(figure)).map(([name]) => name)

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Half the width of a range, relative to its value, that each grade asks for at least. */
const LEAST_HALF_WIDTH: Readonly<Record<Grade, number>> = {
  A: 0.1,
  B: 0.2,
  C: 0.3,
  D: 0.45,
  E: 0.45,
}

/** A share leaves as much room for doubt as lies between it and the nearer of none and all. */
function room({ unit, value }: Figure): number {
  return unit === 'share' ? Math.min(value, 1 - value) : value
}

/** The sources of an answer and those of the guide. */
const CITABLE = { ...SOURCES, ...GUIDE_SOURCES }

describe('every figure', () => {
  it('says what it measures, of whom, when and why it can be trusted that far', () => {
    expect(
      named(({ describes, population, year, because }) =>
        [describes, population, year, because].some((text) => text.trim() === ''),
      ),
    ).toEqual([])
  })

  it('has a number', () => {
    expect(
      named(({ value, low = value, high = value }) => ![low, value, high].every(Number.isFinite)),
    ).toEqual([])
  })

  it('has its value inside its range', () => {
    expect(named(({ value, low = value, high = value }) => low > value || value > high)).toEqual([])
  })

  it('cites sources that exist, and at least one unless it is our own judgment', () => {
    expect(named(({ sources }) => sources.some((id) => !(id in CITABLE)))).toEqual([])
    expect(named(({ sources, grade }) => sources.length === 0 && grade !== 'E')).toEqual([])
  })

  it('was checked before it is due again', () => {
    expect(
      named(
        ({ checkedOn, reviewBy }) =>
          !DAY.test(checkedOn) || !DAY.test(reviewBy) || checkedOn >= reviewBy,
      ),
    ).toEqual([])
  })

  it('gives its reasons when it is our own judgment', () => {
    expect(named(({ grade, because }) => grade === 'E' && because.length < 20)).toEqual([])
  })
})

const gradeOf = (id: string) => FIGURES[id as keyof typeof FIGURES].grade

describe('the figures the model computes with', () => {
  it('have a range at least as wide as their grade asks for', () => {
    const narrow = PATH_IDS.flatMap((id) =>
      figuresOf(PATHS[id])
        .filter(
          ([, figure]) =>
            figure.low !== undefined &&
            figure.high !== undefined &&
            (figure.high - figure.low) / 2 < LEAST_HALF_WIDTH[figure.grade] * room(figure) - 1e-9,
        )
        .map(([place]) => `${id}: ${place}`),
    )
    expect(narrow).toEqual([])
  })

  it('are not graded better than the worst figure they were computed from', () => {
    const flattered = named((figure) =>
      (figure.from ?? []).some((id) => gradeOf(id) > figure.grade),
    )
    expect(flattered).toEqual([])
  })

  it('name only registered figures as inputs, and cite all their sources', () => {
    expect(
      named(({ from = [], sources }) =>
        from.some(
          (id) =>
            !(id in FIGURES) ||
            FIGURES[id as keyof typeof FIGURES].sources.some((source) => !sources.includes(source)),
        ),
      ),
    ).toEqual([])
  })

  it('are due as soon as the first of their inputs', () => {
    expect(
      named(({ from = [], reviewBy }) =>
        from.some((id) => FIGURES[id as keyof typeof FIGURES].reviewBy < reviewBy),
      ),
    ).toEqual([])
  })
})

const IN_PATHS = PATH_IDS.flatMap((id) => figuresOf(PATHS[id]).map(([, figure]) => figure))
const IN_AID = Object.values(AID_RULES).flatMap((rules): Figure[] => Object.values(rules))

describe('the registry', () => {
  const used = new Set<Figure | string>([
    ...[...IN_PATHS, ...IN_AID].flatMap((figure) => [figure, ...(figure.from ?? [])]),
    ...Object.values(WORKFORCE_PELL),
    ...Object.values(LOANS).flatMap((terms): Figure[] => Object.values(terms)),
    ...REPAYMENT_TERMS.map(({ term }) => term),
    ...Object.values(CAUTIONS),
  ])

  it('holds no figure that nothing uses', () => {
    const idle = Object.entries(FIGURES).filter(
      ([id, figure]) => !used.has(id) && !used.has(figure),
    )
    expect(idle.map(([id]) => id)).toEqual([])
  })

  it('names figures in readable kebab case', () => {
    const ids = [...Object.keys(FIGURES), ...Object.keys(GUIDE_FIGURES)]
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([])
  })

  it('uses a name once, whether answers are computed from the figure or only the guide shows it', () => {
    expect(Object.keys(GUIDE_FIGURES).filter((id) => id in FIGURES)).toEqual([])
  })

  it('never measures the same thing twice under two names', () => {
    const seen = new Map<string, string[]>()
    for (const [id, { describes, population, year, unit }] of Object.entries({
      ...FIGURES,
      ...GUIDE_FIGURES,
    })) {
      const passport = [describes, population, year, unit].join(' | ')
      seen.set(passport, [...(seen.get(passport) ?? []), id])
    }
    expect([...seen.values()].filter((ids) => ids.length > 1)).toEqual([])
  })

  it('spells percents from 0 to 100 and shares from 0 to 1', () => {
    expect(
      named(
        ({ unit, value, low = value, high = value }) =>
          (unit === 'percent' && (low < 0 || high > 100)) ||
          (unit === 'share' && (low < 0 || high > 1)),
      ),
    ).toEqual([])
  })
})

const sourcesWhere = (broken: (source: Source) => boolean) =>
  Object.entries<Source>(CITABLE)
    .filter(([, source]) => broken(source))
    .map(([id]) => id)

describe('every source', () => {
  it('has an https address that a browser can open', () => {
    expect(
      sourcesWhere(({ url }) => !URL.canParse(url) || new URL(url).protocol !== 'https:'),
    ).toEqual([])
  })

  it('says who published it, when, and on what terms it may be used', () => {
    expect(
      sourcesWhere(({ title, publisher, published, licence, checkedOn }) =>
        [title, publisher, published, licence, checkedOn].some((text) => text.trim() === ''),
      ),
    ).toEqual([])
  })

  it('is loaded with every answer only if an answer rests on it', () => {
    const guide = new Set<Figure>(Object.values(GUIDE_FIGURES))
    const answered = EVERY_FIGURE.filter(([, figure]) => !guide.has(figure))
    const cited = new Set(answered.flatMap(([, { sources }]) => sources))
    expect(Object.keys(SOURCES).filter((id) => !cited.has(id))).toEqual([])
    expect(Object.keys(GUIDE_SOURCES).filter((id) => cited.has(id))).toEqual([])
  })

  it('is cited by a figure or an article', () => {
    const cited = new Set([
      ...EVERY_FIGURE.flatMap(([, { sources }]) => sources),
      ...SOURCES_OF_ARTICLES,
    ])
    expect(Object.keys(CITABLE).filter((id) => !cited.has(id))).toEqual([])
  })
})

describe('the lists beside the registry', () => {
  it('are each reviewed through one of their figures', () => {
    expect(EVERY_LIST.map(([name]) => name)).toHaveLength(10)
  })
})

describe('loans and aid', () => {
  it('give longer repayment to larger balances', () => {
    const months = REPAYMENT_TERMS.map(({ term }) => term.value)
    expect(months).toEqual([300, 240, 180, 120])
    expect(REPAYMENT_TERMS.map(({ from }) => from)).toEqual([100_000, 50_000, 25_000, 0])
  })

  it('use the Pell Grant that is paid on average, between the smallest and the largest', () => {
    expect(AID_RULES.pell.typical.value).toBeCloseTo(38_600 / 7.3, 9)
    expect(AID_RULES.pell.typical.low).toBe(740)
    expect(AID_RULES.pell.typical.high).toBe(7_395)
  })

  it('bar Pell Grants at twice the largest one', () => {
    expect(AID_RULES.pell.cutoff.value).toBe(2 * AID_RULES.pell.most.value)
  })
})
