import { AWARDS, INCOME_BRACKETS } from '../../src/evidence/colleges/college.ts'
import { FLAGS } from '../../src/evidence/colleges/facts-table.ts'
import { CITY_MARK, DEGREE_STEPS, ONLINE_STEPS } from '../../src/evidence/colleges/index-table.ts'
import { LINK_COLUMNS, shortLink } from '../../src/evidence/colleges/links-table.ts'
import {
  FIRST_KIND,
  IN_SCORECARD,
  kindKey,
  OUTCOMES,
  type NationalOutcome,
  type Outcome,
  type Program,
  type ProgramKind,
} from '../../src/evidence/colleges/programs-table.ts'
import type { Column } from '../../src/evidence/colleges/table.ts'
import { byKind } from './programs.ts'
import { oneLine, otherWordsOf, tidyAddress } from './tidy.ts'
import type { College } from './universe.ts'

const DOLLAR_STEP = 100

/** A share as whole percent, halves up. Four decimals are what the sources give. */
const percent = (share: number | null) =>
  share === null ? null : Math.round(Math.round(share * 10_000) / 100)

/** Each number as its difference from the one before it. */
const steps = (values: readonly number[]) => values.map((value, i) => value - (values[i - 1] ?? 0))

/** The columns of the index. `programs` are those of each college. */
export function indexColumns(
  colleges: readonly College[],
  programs: readonly (readonly Program[])[],
): readonly Column[] {
  const names = colleges.map(({ institution }) => oneLine(institution.name))
  const cities = colleges.map(({ entry }) => oneLine(entry.city))
  const city = (row: number) => cities[row] ?? ''
  return [
    { name: 'unitid', values: steps(colleges.map(({ entry }) => entry.unitid)) },
    { name: 'name', words: names.map((name, row) => name.replace(city(row), CITY_MARK)) },
    {
      name: 'other-words',
      words: colleges.map(({ entry }, row) =>
        otherWordsOf(entry.aliases, names[row] ?? '', city(row)),
      ),
    },
    { name: 'control', values: colleges.map(({ institution }) => institution.control) },
    { name: 'awards', values: programs.map(awardSet) },
    { name: 'online', values: colleges.map(({ institution }) => onlineSteps(institution)) },
    { name: 'distance-only', values: colleges.map((it) => Number(it.institution.distanceOnly)) },
    {
      name: 'net-price',
      values: colleges.map(({ institution }) => institution.netPrice),
      step: DOLLAR_STEP,
    },
    ...placeColumns(colleges, cities),
  ]
}

/** The awards that programs of the year end in, one bit each. */
function awardSet(programs: readonly Program[]): number {
  const offered = programs.filter(({ completers }) => completers !== null)
  return AWARDS.reduce(
    (bits, award, i) => bits + (offered.some((program) => program.award === award) ? 1 << i : 0),
    0,
  )
}

/** The share of students only at a distance, rounded down so that a half is at least a half. */
function onlineSteps({ students, onlineStudents }: College['institution']): number | null {
  if (students === null || students === 0 || onlineStudents === null) return null
  return Math.floor((onlineStudents * ONLINE_STEPS) / students)
}

/** Places in the order in which they first occur; see `readPlaces` in the index table. */
function placeColumns(colleges: readonly College[], cities: readonly string[]): readonly Column[] {
  const places = new Map<string, { at: number; rows: number[] }>()
  const back = colleges.map(({ entry }, row) => {
    const key = `${entry.state} ${cities[row]}`
    const place = places.get(key)
    if (place === undefined) {
      places.set(key, { at: places.size, rows: [row] })
      return 0
    }
    place.rows.push(row)
    return places.size - place.at
  })
  const of = <T>(read: (rows: readonly number[]) => T) =>
    [...places.values()].map(({ rows }) => read(rows))
  const middle = (axis: 'latitude' | 'longitude') =>
    of((rows) => {
      const sum = rows.reduce((total, row) => total + (colleges[row]?.entry[axis] ?? 0), 0)
      return Math.round((sum / rows.length) * DEGREE_STEPS)
    })
  return [
    { name: 'place', values: back },
    { name: 'city', words: of(([row = 0]) => cities[row] ?? '') },
    { name: 'state', words: of(([row = 0]) => colleges[row]?.entry.state ?? '') },
    { name: 'latitude', values: steps(middle('latitude')) },
    { name: 'longitude', values: steps(middle('longitude')) },
  ]
}

/** The columns of the facts. */
export function factsColumns(colleges: readonly College[]): readonly Column[] {
  const it = colleges.map(({ institution }) => institution)
  const accreditors = [...new Set(it.map(({ accreditor }) => oneLine(accreditor)))]
    .filter((name) => name !== '')
    .toSorted()
  const accreditor = it.map((college) => accreditors.indexOf(oneLine(college.accreditor)))
  return [
    { name: 'tuition', values: it.map((college) => college.tuitionInState) },
    {
      name: 'tuition-out-of-state-extra',
      values: it.map(({ tuitionInState, tuitionOutOfState }) =>
        tuitionInState === null || tuitionOutOfState === null
          ? null
          : tuitionOutOfState - tuitionInState,
      ),
    },
    ...INCOME_BRACKETS.map((_, i) => ({
      name: `net-price-${i + 1}`,
      values: it.map((college) => college.netPriceByIncome[i] ?? null),
      step: DOLLAR_STEP,
    })),
    { name: 'completion', values: it.map((college) => percent(college.completion)) },
    {
      name: 'award-after-eight-years',
      values: it.map((college) => percent(college.awardAfterEightYears)),
    },
    { name: 'admission', values: it.map((college) => percent(college.admission)) },
    { name: 'undergraduates', values: it.map((college) => college.undergraduates) },
    { name: 'pell', values: it.map((college) => percent(college.pellShare)) },
    { name: 'earnings', values: it.map((college) => college.earnings), step: DOLLAR_STEP },
    {
      name: 'flags',
      values: it.map(
        (college) =>
          (college.openAdmission ? FLAGS.openAdmission : 0) +
          (college.tuitionByProgram === null ? 0 : FLAGS.pricedByProgram),
      ),
    },
    { name: 'accreditor-count', values: [accreditors.length] },
    { name: 'accreditors', words: accreditors },
    { name: 'accreditor', values: accreditor.map((at) => (at < 0 ? null : at)) },
  ]
}

/** The columns of the programs. */
export function programsColumns(
  programs: readonly (readonly Program[])[],
  nationalOf: (kind: ProgramKind, outcome: Outcome) => NationalOutcome | null,
): readonly Column[] {
  const all = programs.flat()
  const kinds = [...new Map(all.map((program) => [kindKey(program), program])).values()].toSorted(
    byKind,
  )
  const letters = new Map(
    kinds.map((kind, i) => [kindKey(kind), String.fromCharCode(FIRST_KIND + i)]),
  )
  return [
    { name: 'kind-count', values: [kinds.length] },
    { name: 'kinds', words: kinds.map(kindKey) },
    {
      name: 'offered',
      words: programs.map((of) => of.map((program) => letters.get(kindKey(program))).join('')),
    },
    { name: 'completers', values: all.map(({ completers }) => completers) },
    { name: 'published', values: all.map(publishedBits) },
    ...OUTCOMES.map((outcome) => ({
      name: outcome,
      values: all.map((program) => program[outcome]).filter((value) => value !== null),
      step: DOLLAR_STEP,
    })),
    {
      name: 'national',
      values: kinds.flatMap((kind) =>
        OUTCOMES.flatMap((outcome) => {
          const found = nationalOf(kind, outcome)
          if (found === null) return [null, null, null, null]
          return [found.programs, found.low, found.median, found.high]
        }),
      ),
    },
  ]
}

function publishedBits(program: Program): number {
  return OUTCOMES.reduce(
    (bits, outcome, i) => bits + (program[outcome] === null ? 0 : 1 << i),
    program.inScorecard ? IN_SCORECARD : 0,
  )
}

/** The columns of the links, and how many addresses were no addresses. */
export function linksColumns(colleges: readonly College[]): {
  readonly columns: readonly Column[]
  readonly unusable: number
} {
  let unusable = 0
  const tidy = (raw: string) => {
    const address = tidyAddress(raw)
    if (address === '' && raw !== '') unusable += 1
    return address
  }
  const sites = colleges.map(({ entry }) => tidy(entry.site))
  const pages = {
    application: colleges.map(({ entry }) => tidy(entry.application)),
    aid: colleges.map(({ entry }) => tidy(entry.aid)),
    'net-price-calculator': colleges.map(({ entry }) => tidy(entry.netPriceCalculator)),
    veterans: colleges.map(({ entry }) => tidy(entry.veterans)),
  } satisfies Record<(typeof LINK_COLUMNS)[number], readonly string[]>
  const short = (name: (typeof LINK_COLUMNS)[number]): Column => ({
    name,
    words: pages[name].map((page, row) => (page === '' ? '' : shortLink(page, sites[row] ?? ''))),
  })
  return { columns: [{ name: 'site', words: sites }, ...LINK_COLUMNS.map(short)], unusable }
}
