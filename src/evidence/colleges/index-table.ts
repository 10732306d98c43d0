import { AWARDS, CONTROLS, type Award, type CollegeEntry } from './college.ts'
import { openTable, type Decoded, type TableReader } from './table.ts'

/** Every college of the table, by UNITID, and where each stands. */
export interface CollegeIndex {
  /** The day of the College Scorecard release. */
  readonly release: string
  readonly colleges: readonly CollegeEntry[]
  /** How many programs the programs table holds. */
  readonly programs: number
  /** Ties the other tables to this one. */
  readonly checksum: string
  /** The row of a college, by UNITID. */
  readonly rows: ReadonlyMap<number, number>
}

/** In a packed name this stands for the name of the city, which most college names repeat. */
export const CITY_MARK = '~'

/** Online shares are kept in twentieths. */
export const ONLINE_STEPS = 20

/** Positions are kept in tenths of a degree. */
export const DEGREE_STEPS = 10

/** Every set of awards, by a sum: 1 for the first of `AWARDS`, and twice as much for each that follows. */
const AWARD_SETS: readonly (readonly Award[])[] = Array.from(
  { length: 2 ** AWARDS.length },
  (_, set) => AWARDS.filter((_award, i) => (set >> i) & 1),
)

/** Read the index. Never throws: a text that is no sound index comes back as `malformed`. */
export function decodeIndex(text: string): Decoded<CollegeIndex> {
  const opened = openTable(text, 'college-index')
  if (opened.kind === 'malformed') return opened
  const read = opened.value
  const { release, colleges: count, programs, checksum } = read.header
  const places = readPlaces(read, count)
  const gaps = read.whole('unitid', count, 1, 99_999_999)
  const names = read.words('name', count)
  const otherWords = read.words('other-words', count)
  const controls = read.whole('control', count, 1, CONTROLS.length)
  const awards = read.whole('awards', count, 1, AWARD_SETS.length - 1)
  const online = read.numbers('online', count, 0, ONLINE_STEPS)
  const distanceOnly = read.whole('distance-only', count, 0, 1)
  const prices = read.numbers('net-price', count, -50_000, 200_000)

  let unitid = 0
  const colleges = names.map((name, row): CollegeEntry => {
    unitid += gaps[row] ?? 0
    const share = online[row] ?? null
    const place = places[row] ?? NOWHERE
    return {
      unitid,
      name: name.replace(CITY_MARK, () => place.city),
      otherWords: otherWords[row] ?? '',
      city: place.city,
      state: place.state,
      latitude: place.latitude,
      longitude: place.longitude,
      control: CONTROLS[(controls[row] ?? 1) - 1] ?? 'public',
      awards: AWARD_SETS[awards[row] ?? 0] ?? [],
      onlineShare: share === null ? null : share / ONLINE_STEPS,
      distanceOnly: distanceOnly[row] === 1,
      netPrice: prices[row] ?? null,
    }
  })
  const rows = new Map(colleges.map((college, row) => [college.unitid, row]))
  return read.finish({ release, colleges, programs, checksum, rows })
}

type Place = Pick<CollegeEntry, 'city' | 'state' | 'latitude' | 'longitude'>

const NOWHERE: Place = { city: '', state: '', latitude: 0, longitude: 0 }

/**
 * The place of each college. A place is written once, with the first college there (`place` 0);
 * later ones say how many places back theirs is (1 for the newest).
 */
function readPlaces(read: TableReader, count: number): readonly Place[] {
  const back = read.whole('place', count, 0, count)
  const total = back.filter((steps) => steps === 0).length
  const cities = read.words('city', total)
  const states = read.words('state', total)
  const norths = read.whole('latitude', total, -1_800, 1_800)
  const easts = read.whole('longitude', total, -3_600, 3_600)
  let latitude = 0
  let longitude = 0
  const places = cities.map((city, i): Place => {
    latitude += norths[i] ?? 0
    longitude += easts[i] ?? 0
    return {
      city,
      state: states[i] ?? '',
      latitude: latitude / DEGREE_STEPS,
      longitude: longitude / DEGREE_STEPS,
    }
  })
  let next = 0
  return back.map((steps) => {
    if (steps === 0) next += 1
    const place = places[steps === 0 ? next - 1 : next - steps]
    if (place === undefined) read.refuse('points before the first place', 'place')
    return place ?? NOWHERE
  })
}
