import { AWARDS } from '../../src/evidence/colleges/college.ts'
import { CITY_MARK, DEGREE_STEPS, ONLINE_STEPS } from '../../src/evidence/colleges/index-table.ts'
import type { Program } from '../../src/evidence/colleges/program.ts'
import { DOLLAR_STEP, type Column } from '../../src/evidence/colleges/table.ts'
import { oneLine, otherWordsOf } from './tidy.ts'
import type { College } from './universe.ts'

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
