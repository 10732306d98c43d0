import { describe, expect, it } from 'vitest'
import { FAMILIES, PATH_IDS } from '../../../src/evidence/paths/path.ts'
import type { Citation, Fact, Program } from '../../../src/evidence/programs/program.ts'
import { freshness } from '../../../src/evidence/programs/freshness.ts'
import { isListed } from '../../../src/evidence/programs/listed.ts'
import { findProgram, PROGRAMS } from '../../../src/evidence/programs/programs.ts'
import { teaches } from '../../../src/evidence/programs/teaches.ts'
import { problemsOf, PROGRAM_KEYS } from './program-schema.ts'

const FACTS = [
  'price',
  'financing',
  'weeks',
  'hoursPerWeek',
  'studyHours',
  'lessonHours',
  'credits',
  'delivery',
  'place',
  'start',
  'schedule',
  'admission',
  'stack',
  'credential',
  'outcomes',
  'approvals',
  'contract',
] as const

const factsOf = (program: Program): readonly Fact<unknown>[] => FACTS.map((key) => program[key])
const isSourced = (fact: Fact<unknown>) => fact.status === 'sourced'

function known(id: string): Program {
  const program = findProgram(id)
  if (program === null) throw new Error(`expected a program ${id}`)
  return program
}

function citations({ operating, ...rest }: Program): readonly Citation[] {
  const cited = FACTS.flatMap((key) => (rest[key].status === 'sourced' ? [rest[key].source] : []))
  return operating.source === null ? cited : [...cited, operating.source]
}

describe('the list of programs', () => {
  it('holds each program once, of every family', () => {
    expect(new Set(PROGRAMS.map(({ id }) => id)).size).toBe(PROGRAMS.length)
    const families = FAMILIES.filter((family) => PROGRAMS.some((p) => p.family === family))
    expect(families).toEqual(FAMILIES)
  })

  it('follows its schema in every field', () => {
    expect(PROGRAMS.flatMap((p) => problemsOf(p).map((problem) => `${p.id}: ${problem}`))).toEqual(
      [],
    )
  })

  it('has no field that a provider could pay for', () => {
    const keys = [...PROGRAM_KEYS].toSorted()
    expect(PROGRAMS.filter((p) => Object.keys(p).toSorted().join() !== keys.join())).toEqual([])
    const paid = /rank|score|sponsor|featur|affiliate|logo|promot|partner|^rating|badge|priority/i
    expect(keys.filter((key) => paid.test(key))).toEqual([])
  })

  it('has a program for every path', () => {
    const empty = PATH_IDS.filter(
      (path) => !PROGRAMS.some((p) => isListed(p) && p.paths.includes(path)),
    )
    expect(empty).toEqual([])
  })

  it('links only to https pages, without a tracker or an affiliate code', () => {
    const links = PROGRAMS.flatMap((p) => [
      p.url,
      ...citations(p).flatMap(({ url, readFrom }) => (readFrom ? [url, readFrom] : [url])),
    ])
    const wrong = links.filter((link) => {
      const { protocol, search, hash } = new URL(link)
      const asks = [...new URLSearchParams(search).keys()]
      // One article is addressed by its number and nothing else.
      return protocol !== 'https:' || hash !== '' || asks.some((key) => key !== 'p')
    })
    expect(wrong).toEqual([])
  })
})

describe('what is known of a program', () => {
  it('is sourced with a publisher and a page, or left to ask', () => {
    const bare = PROGRAMS.filter((p) =>
      citations(p).some(({ title, publisher }) => title === '' || publisher === ''),
    )
    expect(bare).toEqual([])
    expect(known('general-assembly').price).toEqual({ status: 'ask' })
  })

  it('is sometimes only its name: then every fact is left to ask', () => {
    const silent = PROGRAMS.filter((p) => !factsOf(p).some(isSourced))
    expect(silent.map(({ id }) => id)).toContain('general-assembly')
    expect(silent.length).toBeLessThan(PROGRAMS.length)
  })

  it.each([
    ['nucamp-backend', 'total', 2_124, '2026-01-15'],
    ['4geeks-fs-ft', 'total', 18_300, '2025-06-27'],
    ['vets-who-code', 'free', 0, '2026'],
    ['uopeople-bs', 'total', 5_660, '2023-24'],
    ['wgu-cs', 'per-term', 4_150, '2023-24'],
    ['foothill-as-cs', 'per-year', 1_565, '2023-24'],
    ['osu-postbacc', 'per-credit', 577, null],
    ['launch-school', 'per-month', 199, '2018-04-03'],
  ])('has the price of %s as it was published', (id, model, amount, asOf) => {
    expect(known(id).price).toMatchObject({ status: 'sourced', asOf, value: { model, amount } })
  })

  it('has no price that was only remembered', () => {
    const remembered = ['codesmith', 'general-assembly', 'flatiron', 'penn-mcit', 'asu-online-se']
    expect(remembered.filter((id) => known(id).price.status !== 'ask')).toEqual([])
  })

  it('lists enough to choose from: sixty programs that say what they cost and how long they take', () => {
    const listed = PROGRAMS.filter(isListed)
    const priced = listed.filter((p) => p.price.status === 'sourced')
    const measured = priced.filter((p) =>
      [p.weeks, p.studyHours, p.hoursPerWeek, p.lessonHours, p.credits].some(isSourced),
    )
    // A degree without a count of its own takes the credits of its level.
    const degrees = priced.filter((p) => p.family === 'degree' && !measured.includes(p))
    expect(measured.length + degrees.length).toBeGreaterThanOrEqual(60)
  })

  it('has four or more to choose from on each path but those a college or few schools offer', () => {
    const few = PATH_IDS.filter(
      (path) => PROGRAMS.filter((p) => isListed(p) && p.paths.includes(path)).length < 4,
    )
    expect(few).toEqual(['bootcamp-full-time', 'bootcamp-part-time', 'degree-second-bachelor'])
  })

  it('decides whether a program is listed: it must say what it costs and how long it takes', () => {
    const vague = PROGRAMS.filter(
      (p) =>
        isListed(p) &&
        p.family === 'bootcamp' &&
        (p.price.status === 'ask' || (p.weeks.status === 'ask' && p.studyHours.status === 'ask')),
    )
    expect(vague).toEqual([])
    expect(isListed(known('general-assembly'))).toBe(false)
  })
})

describe('whether a program runs', () => {
  it('is a yes only with a dated source', () => {
    const yes = PROGRAMS.flatMap(({ operating }) => (operating.status === 'yes' ? [operating] : []))
    expect(yes.length).toBeGreaterThan(0)
    expect(yes.filter(({ asOf, source }) => asOf === '' || source.url === '')).toEqual([])
  })

  it('lists a bootcamp only with evidence or a visible "check that it still runs"', () => {
    const listed = PROGRAMS.filter((p) => p.family === 'bootcamp' && isListed(p))
    expect(listed.filter((p) => p.operating.evidence === '')).toEqual([])
    expect(isListed(known('flatiron'))).toBe(false)
    expect(isListed(known('fullstack-academy'))).toBe(false)
  })
})

describe('what a program teaches', () => {
  it('follows from the technologies its source names', () => {
    expect(teaches(known('vets-who-code'))).toEqual([
      'language',
      'framework',
      'docker',
      'deploy-cloud',
    ])
    expect(teaches(known('bootdev-backend'))).toContain('queues')
  })

  it('is unknown where there is no source, which is not the same as nothing', () => {
    expect(teaches(known('udemy-yu'))).toBeNull()
  })
})

describe('the age of a fact', () => {
  it.each([
    ['2026-01-15', 'fresh'],
    ['2025', 'fresh'],
    ['2024-12-25', 'aging'],
    ['2023-24', 'aging'],
    ['2022', 'stale'],
    ['2016', 'stale'],
    [null, 'undated'],
  ] as const)('of %s is %s in November 2026', (asOf, age) => {
    expect(freshness(asOf, '2026-11-22')).toBe(age)
  })

  it('grows by itself as years pass', () => {
    expect(freshness('2026', '2028-01-01')).toBe('aging')
  })
})
