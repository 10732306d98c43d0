import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { collegeOf } from '../../../src/evidence/colleges/college-details.ts'
import { CONTROLS } from '../../../src/evidence/colleges/college.ts'
import {
  COLLEGE_COLUMNS,
  type CollegeColumn,
  type ColumnPassport,
} from '../../../src/evidence/colleges/columns.ts'
import {
  MISSING,
  whyNoFact,
  whyNoNetPrice,
  whyNoOutcome,
  type FactName,
} from '../../../src/evidence/colleges/missing.ts'
import { nationalOutcome, outcomeShown } from '../../../src/evidence/colleges/national-outcome.ts'
import { kindKey, OUTCOMES } from '../../../src/evidence/colleges/program.ts'
import { COLLEGE_SOURCES } from '../../../src/evidence/colleges/sources.ts'
import type { TableName } from '../../../src/evidence/colleges/table.ts'
import { committedTables, tableText } from './college-tables.ts'

const { index, details } = committedTables()
const programs = details.programs.byCollege.flat()
const college = (unitid: number) => {
  const found = collegeOf(index, details, unitid)
  if (found === null) throw new Error(`the table lacks ${unitid}`)
  return found
}
const allowed = (column: CollegeColumn): readonly string[] => COLLEGE_COLUMNS[column].missing
const within = (low: number, high: number) => (value: number | null) =>
  value === null || (value >= low && value <= high)
const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length

/** The committed files. A refresh changes them, and then these lines with one. */
const RECORDED: Readonly<Record<TableName, string>> = {
  'college-index': '30bef4367f6d645c1856e481038b1443cf83befaa62e5252cdb89e1a3f391cb1',
  'college-facts': 'cfa68c0fee1aea2304ac0c51e0a57d531243b8ded87da33ffe1d6680fd06ad01',
  'college-programs': '81fa67e7827be666168292a86061a330bc5b74c71b9a24a1050248a069256a4f',
  'college-links': '9db0629b3d13f52be8c6033c9886542e4eed9d878f7a720410e5640ab253a53f',
}
const TABLES = Object.keys(RECORDED) as TableName[]

describe('the committed college tables', () => {
  it.each(TABLES)('holds the %s that was checked', (table) => {
    const hash = createHash('sha256').update(tableText(table)).digest('hex')
    expect(hash).toBe(RECORDED[table])
  })

  it('loads first at or under 40 KB, and everything at or under 165 KB, in brotli', () => {
    const bytes = TABLES.map((table) => brotliCompressSync(tableText(table)).length)
    expect(bytes[TABLES.indexOf('college-index')]).toBeLessThanOrEqual(40_000)
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(165_000)
  })

  it('holds the colleges of the rule: 1,567 public, 814 nonprofit, 175 for-profit', () => {
    expect(index.release).toBe('2026-06-10')
    expect(index.colleges).toHaveLength(2556)
    const controls = CONTROLS.map((control) =>
      count(index.colleges, (one) => one.control === control),
    )
    expect(controls).toEqual([1567, 814, 175])
  })

  it('holds 10,558 programs, 116 of them known only by what their graduates earn', () => {
    expect(programs).toHaveLength(10_558)
    const unlisted = programs.filter(({ completers }) => completers === null)
    expect(unlisted).toHaveLength(116)
    expect(unlisted.every(({ earningsAfter4 }) => earningsAfter4 !== null)).toBe(true)
  })

  it('knows 287 colleges where at least half the students are only online', () => {
    expect(count(index.colleges, (one) => (one.onlineShare ?? 0) >= 0.5)).toBe(287)
    const partly = index.colleges.filter((one) => one.distanceOnly && one.onlineShare !== 1)
    expect(partly.map(({ name }) => name)).toEqual([])
  })

  it('lists every college once, by its number, with a name, a place and something to study', () => {
    const numbers = index.colleges.map(({ unitid }) => unitid)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    const odd = index.colleges.filter(
      (one) =>
        one.name.trim() === '' ||
        one.name.includes('~') ||
        one.city === '' ||
        !/^[A-Z]{2}$/.test(one.state) ||
        one.awards.length === 0,
    )
    expect(odd).toEqual([])
    expect(details.programs.byCollege.filter((of) => of.length === 0)).toEqual([])
  })

  it('lists no program of a college twice', () => {
    const twice = details.programs.byCollege.filter(
      (of) => new Set(of.map(kindKey)).size < of.length,
    )
    expect(twice).toEqual([])
  })

  it('keeps positions within the states and territories', () => {
    const lost = index.colleges.filter(
      ({ latitude, longitude }) =>
        latitude < -15 || latitude > 72 || !(longitude < -64 || longitude > 130),
    )
    expect(lost).toEqual([])
  })
})

describe('a number that is not there', () => {
  const rows = details.facts

  it('is null and never stands as 0', () => {
    // As many as the raw files leave empty, counted there.
    const gaps = (fact: FactName) => count(rows, (facts) => facts[fact] === null)
    expect(gaps('tuitionInState')).toBe(2556 - 2375)
    expect(gaps('tuitionOutOfState')).toBe(2556 - 2375)
    expect(gaps('completion')).toBe(2556 - 2515)
    expect(gaps('awardAfterEightYears')).toBe(2556 - 2407)
    expect(gaps('admission')).toBe(2556 - 1272)
    expect(gaps('undergraduates')).toBe(0)
    expect(gaps('pellShare')).toBe(2556 - 2551)
    expect(gaps('earnings')).toBe(2556 - 2497)
    expect(gaps('accreditor')).toBe(5)
    expect(count(index.colleges, (one) => one.netPrice === null)).toBe(2556 - 2491)
    expect(count(index.colleges, (one) => one.onlineShare === null)).toBe(2556 - 2380)
    const brackets = [0, 1, 2, 3, 4].map((i) =>
      count(rows, (one) => one.netPriceByIncome[i] === null),
    )
    expect(brackets).toEqual([2479, 2430, 2397, 2297, 2080].map((known) => 2556 - known))
    expect(count(rows, (facts) => facts.earnings === 0)).toBe(0)
    expect(count(programs, (one) => OUTCOMES.some((outcome) => one[outcome] === 0))).toBe(0)
  })

  it('says why', () => {
    const phoenix = college(484613).facts
    expect(whyNoFact(phoenix, 'admission')).toBe('open-admission')
    expect(whyNoFact(phoenix, 'completion')).toBeNull()
    expect(whyNoFact(college(451477).facts, 'tuitionInState')).toBe('priced-by-program')
    expect(whyNoFact(college(164155).facts, 'earnings')).toBe('too-few-aided')
    expect(whyNoNetPrice(college(451477).facts, 4)).toBe('too-few-in-bracket')
    const caltech = college(110404).programs.find(({ field }) => field === '1104')
    expect(caltech && whyNoOutcome(caltech, 'earningsAfter1')).toBe('too-few')
    const salish = college(180647).programs.find(({ field }) => field === '1102')
    expect(salish && whyNoOutcome(salish, 'earningsAfter4')).toBe('not-in-scorecard')
    expect(salish && whyNoOutcome(salish, 'completers')).toBeNull()
  })

  it('gives no reason that its column does not allow for', () => {
    const names = [
      'tuitionInState',
      'tuitionOutOfState',
      'completion',
      'awardAfterEightYears',
      'admission',
      'undergraduates',
      'pellShare',
      'earnings',
    ] as const
    const stray = rows.flatMap((facts) =>
      names.filter((name) => {
        const why = whyNoFact(facts, name)
        return why !== null && !allowed(name).includes(why)
      }),
    )
    expect(stray).toEqual([])
    expect(MISSING['too-few']).toBe('too few graduates to report')
  })

  it('can be stood in for by a national figure that says so', () => {
    const { national } = details.programs
    const kind = { field: '1107', award: 'bachelor' } as const
    // Quartiles as published for the release.
    expect(nationalOutcome(national, kind, 'earningsAfter4')).toEqual({
      programs: 358,
      low: 86520,
      median: 98406,
      high: 115541,
    })
    expect(nationalOutcome(national, { field: '1103', award: 'bachelor' }, 'debt')).toBeNull()
    const own = programs.find(({ earningsAfter4 }) => earningsAfter4 !== null)
    const other = programs.find(
      (one) => one.earningsAfter4 === null && kindKey(one) === kindKey(kind),
    )
    expect(own && outcomeShown(national, own, 'earningsAfter4').kind).toBe('own')
    expect(other && outcomeShown(national, other, 'earningsAfter4')).toMatchObject({
      kind: 'national',
      value: 98406,
    })
  })
})

describe('the numbers that are there', () => {
  it('lie within what is possible', () => {
    const share = within(0, 1)
    const odd = details.facts.filter(
      (facts) =>
        !within(500, 90_000)(facts.tuitionInState) ||
        !within(500, 90_000)(facts.tuitionOutOfState) ||
        (facts.tuitionOutOfState ?? 0) < (facts.tuitionInState ?? 0) ||
        // One small career college publishes up to 108,000 for its whole program.
        !facts.netPriceByIncome.every(within(-15_000, 108_000)) ||
        ![facts.completion, facts.awardAfterEightYears, facts.admission, facts.pellShare].every(
          share,
        ) ||
        !within(1, 200_000)(facts.undergraduates) ||
        !within(10_000, 200_000)(facts.earnings),
    )
    expect(odd).toEqual([])
    const oddPrograms = programs.filter(
      (one) =>
        !within(0, 10_000)(one.completers) ||
        !within(5_000, 300_000)(one.earningsAfter1) ||
        !within(5_000, 400_000)(one.earningsAfter4) ||
        !within(500, 120_000)(one.debt),
    )
    expect(oddPrograms).toEqual([])
  })

  it('carry a passport each, with sources that are listed', () => {
    const passports: readonly ColumnPassport[] = Object.values(COLLEGE_COLUMNS)
    const bare = passports.filter(
      ({ describes, population, year, because, caution, sources }) =>
        [describes, population, year, because, caution].some((text) => text.length < 4) ||
        sources.length === 0 ||
        !sources.every((source) => Object.hasOwn(COLLEGE_SOURCES, source)),
    )
    expect(bare).toEqual([])
    const used = new Set<string>(passports.flatMap(({ sources }) => sources))
    const unused = Object.keys(COLLEGE_SOURCES).filter((source) => !used.has(source))
    expect(unused).toEqual(['ipeds-hd2024'])
  })

  it('send people only to addresses of the web, over https', () => {
    const links = index.colleges.flatMap(({ unitid }) =>
      Object.values(collegeOf(index, details, unitid)?.links ?? {}),
    )
    const odd = links.filter((link) => {
      if (link === null) return false
      return !URL.canParse(link) || new URL(link).protocol !== 'https:' || /\s/.test(link)
    })
    expect(odd).toEqual([])
    expect(links.length).toBe(2556 * 5)
  })
})
