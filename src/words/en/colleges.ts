import type { Award, CollegeEntry, Control } from '../../evidence/colleges/college.ts'
import type {
  CollegeFilter,
  CollegeMark,
  CollegeOrder,
} from '../../model/matching/find-colleges.ts'
import { begin, count, exactUsd, inHundred, listed, lowered, months, usd } from './format.ts'

export const COLLEGES_TITLE = 'Colleges'
export const COLLEGES_SUMMARY =
  'Every US college with an undergraduate computing program and federal aid: what students paid after grants, how many finished and what they earned.'

export const COLLEGES = {
  loading: 'Loading the colleges.',
  search: 'Name, city or abbreviation',
  filters: (set: number) => (set === 0 ? 'Filters' : `Filters (${set} set)`),
  anything: 'Any',
  option: (name: string, found: number) => `${name} (${count(found)})`,
  clear: 'Clear all filters',
  found: (found: number, all: number) =>
    found === all ? `${count(all)} colleges` : `${count(found)} of ${count(all)} colleges`,
  spelledLike: (text: string) => `Nothing is called “${text}”. These are spelled much like it.`,
  sort: 'Order',
  more: (left: number) => `Show ${count(left)} more`,
  none: 'No college is all of this.',
  loosen: 'Drop one of these:',
  loosenAll: 'Drop the filters to see all of them again.',
  without: (name: string, found: number) => `Without “${name}”: ${count(found)}`,
  how: 'From College Scorecard and IPEDS, which colleges have to report to. Nobody can pay to be here or to stand higher.',
  programs: 'Looking for a bootcamp or an online course instead?',
  toPrograms: 'See programs',
} as const

/** Where a college is, in a list. */
const placeOf = ({ city, state }: Pick<CollegeEntry, 'city' | 'state'>): string =>
  `${city}, ${state}`

/** The same colleges as dots. */
export const COLLEGE_MAP = {
  summary: 'See them on a map',
  shown: (colleges: number, cities: number) =>
    `${count(colleges)} ${colleges === 1 ? 'college' : 'colleges'} in ${count(cities)} ${cities === 1 ? 'city' : 'cities'}. Touch a dot to see which are there, or read the same ones in the list below.`,
  place: placeOf,
  more: (left: number) => `And ${count(left)} more there.`,
  beyond: (left: number) =>
    left === 1
      ? 'One more is outside the states and not on the map.'
      : `${count(left)} more are outside the states and not on the map.`,
  outline: 'Outlines:',
} as const

/** Why the colleges are not there, and what can be done. */
export const NOT_LOADED = {
  'no-network': 'The colleges could not be fetched. Check your connection, then try again.',
  damaged:
    'The list of colleges arrived damaged. Trying again usually helps; if it does not, reload the page.',
  again: 'Try again',
} as const

export const CONTROL_NAMES: Readonly<Record<Control, string>> = {
  public: 'Public',
  nonprofit: 'Nonprofit',
  'for-profit': 'For-profit',
}

export const AWARD_NAMES: Readonly<Record<Award, string>> = {
  certificate: 'Certificate',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
}

export const COLLEGE_MARK_NAMES: Readonly<Record<CollegeMark, string>> = {
  online: 'Mostly online',
  open: 'Admits everyone who applies',
}

export const COLLEGE_ORDER_NAMES: Readonly<Record<CollegeOrder, string>> = {
  price: 'Lowest price first',
  finishing: 'Most who finish first',
  earnings: 'Highest earnings first',
  distance: 'Nearest first',
  name: 'By name',
}

export const COLLEGE_FILTER_NAMES: Readonly<Record<Exclude<CollegeFilter, CollegeMark>, string>> = {
  text: 'Search',
  state: 'State',
  award: 'Ends with',
  control: 'Run as',
  price: 'Price a year, after grants',
  miles: 'No farther than',
}

export const INCOME_FIELD = {
  label: 'Price for a family income of',
  average: 'All incomes, on average',
} as const

/** @param to null for the highest bracket */
export function incomeBracket(from: number, to: number | null): string {
  if (to === null) return `More than ${exactUsd(from - 1)}`
  return from === 0 ? `Up to ${exactUsd(to)}` : `${exactUsd(from - 1)} to ${exactUsd(to)}`
}

/** Where somebody is, for distances. */
export const ZIP_FIELD = {
  label: 'Your ZIP code',
  hint: 'Three digits are enough. It stays on this device and is in no link.',
  unknown: 'We know no place for this ZIP code.',
  needed: 'Enter a ZIP code to use the distance.',
  distances:
    'Distances run from the middle of your three-digit ZIP area to the middle of the college’s city, so they can be some miles off.',
} as const

export const milesAtMost = (most: number): string => `About ${count(most)} miles`

export const priceAtMost = (most: number): string => `Up to ${exactUsd(most)}`

/** Places where colleges stand that are no states. */
export const TERRITORIES: Readonly<Record<string, string>> = {
  AS: 'American Samoa',
  FM: 'Micronesia',
  GU: 'Guam',
  MH: 'Marshall Islands',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  PW: 'Palau',
  VI: 'US Virgin Islands',
}

export const COLLEGE_ROW = {
  price: (amount: number) => `${yearly(amount)} after grants`,
  noPrice: 'Price not reported',
  away: (miles: number): string =>
    miles < 10 ? 'Close to you' : `About ${count(Math.round(miles / 10) * 10)} miles away`,
  where: (entry: CollegeEntry, miles: number | null): string => {
    const { control, awards } = entry
    const where = `${placeOf(entry)}. ${CONTROL_NAMES[control]}. ${COLLEGE_ROW.awards(awards)}.`
    return miles === null ? where : `${where} ${COLLEGE_ROW.away(miles)}.`
  },
  finishing: (share: number) => `${inHundred(share)} in 100 have an award after eight years`,
  noFinishing: 'Finishing not reported',
  awards: (awards: readonly Award[]): string =>
    begin(listed(awards.map((award) => lowered(AWARD_NAMES[award])))),
  online: 'Mostly online',
  onlyOnline: 'Only online',
  open: 'Admits everyone who applies',
  admission: (share: number) => `Admits ${inHundred(share)} in 100`,
} as const

/** A negative net price is money left over for living costs. */
export function yearly(amount: number): string {
  return amount < 0 ? `${exactUsd(-amount)} a year left over` : `${exactUsd(amount)} a year`
}

/** Choosing colleges for the comparison, in the list and on a college’s own page. */
export const TO_COMPARE = {
  choose: 'Compare',
  chooseOne: (name: string) => `Compare ${name}`,
  bar: (chosen: number) =>
    chosen === 1 ? 'One college to compare.' : `${count(chosen)} colleges to compare.`,
  full: 'Four fit side by side. Remove one to choose another.',
  go: 'Compare them',
  goOne: 'Compare it with others',
  clear: 'Choose none',
  withOthers: 'Compare with other colleges',
} as const

/** Colleges side by side. */
export const COMPARE_COLLEGES = {
  title: 'Compare colleges',
  summary:
    'Up to four colleges side by side: what a year cost at your income, how many finish, and what graduates in computing earn and owe.',
  none: 'Nothing to compare yet. Add a college by its name, or choose some in the list.',
  add: 'Add a college by its name, city or abbreviation',
  found: 'Colleges to add',
  addOne: (name: string, place: string) => `Add ${name}, ${place}`,
  notFound: 'No college is called that, or anything like it.',
  full: 'Four is the most that fits side by side.',
  list: 'See all colleges',
  table: 'Colleges side by side',
  what: 'What',
  remove: (name: string) => `Remove ${name}`,
  shared: 'The address of this page holds the colleges: bookmark it or send it to somebody.',
  rows: {
    place: 'Where',
    control: 'Run as',
    awards: 'Computing programs end with',
    price: 'A year cost, after grants',
    inState: 'Tuition and fees, from the state',
    outOfState: 'Tuition and fees, from elsewhere',
    finishing: 'Award of this college after eight years',
    earnings: 'Middle pay ten years after entering, all majors',
    program: 'Largest computing program',
    after1: 'Its graduates’ pay after one year',
    after4: 'Its graduates’ pay after four years',
    debt: 'Their debt',
    belowLine: 'Low earnings',
    belowLineSome: (programs: number) =>
      programs === 1
        ? 'One program is below the state’s high-school pay'
        : `${count(programs)} programs are below the state’s high-school pay`,
    belowLineNone: 'No program is known to be',
    admission: 'Admitted',
    online: 'Study only online, at least',
  },
} as const

/** What a college’s own page says. */
export const COLLEGE_PAGE = {
  back: 'All colleges',
  unknown: 'There is no such college in the list',
  unknownNote:
    'It may have closed, or it has no undergraduate computing program with federal aid. The list can be searched by name.',
  lead: (control: Control, city: string, state: string) =>
    `${CONTROL_NAMES[control]} college in ${city}, ${state}`,
  site: 'Go to the college’s site',
  siteNote: 'It does not learn that you came from here.',
  price: 'What a year cost, after grants',
  priceNote:
    'Tuition, fees, books, housing and food, minus grants: what first-time, full-time students with federal aid paid.',
  income: 'Family income',
  paid: 'Paid a year',
  average: 'All of them, on average',
  tuition: 'Tuition and fees for undergraduates',
  inState: 'From the state',
  outOfState: 'From elsewhere',
  outcomes: 'Who finishes, and what they earn',
  facts: {
    awardAfterEightYears: 'Had an award of this college eight years after they entered',
    completion:
      'First-time full-time students who finished within one and a half times the usual time',
    admission: 'Applicants admitted',
    earnings: 'Middle yearly pay ten years after entering, all majors',
    undergraduates: 'Undergraduates',
    pellShare: 'Undergraduates with a Pell Grant',
    onlineShare: 'Students who study only online, at least',
  },
  accreditor: 'Accredited by',
  programs: 'Computing programs',
  programsNote:
    'Pay and debt are of graduates with federal aid. Pay after one year is in dollars of 2022, pay after four years is of other graduates and in dollars of 2024. Where a program has too few to report, the middle of all such programs in the country stands beside it.',
  program: 'Program',
  graduates: 'Graduates',
  after1: 'Pay after one year',
  after4: 'Pay after four years',
  debt: 'Debt',
  belowEarningsLine:
    'Low earnings: less than people with no more than high school earn in this state. Under a rule of July 2026 such a program can lose federal loans. Ask the college.',
  national: (value: number) => `${exactUsd(value)} in the country`,
  notKnown: 'Not known',
  links: 'The college’s own pages',
  linkNames: {
    application: 'Apply',
    aid: 'Financial aid',
    netPriceCalculator: 'Net price calculator: what you would pay',
    veterans: 'For veterans',
  },
  caution:
    'These numbers are of the whole college or of small groups, and of years past. Ask the college about the program you want.',
  year: (what: string, when: string) => `${what}: ${when}.`,
  yearName: 'Year',
  grade: (grade: string) => `Grade ${grade}.`,
  years: 'Where these numbers come from, and of which years',
} as const

export const outOfHundred = (share: number): string => `${inHundred(share)} in 100`

/** Colleges under a result. */
export const COLLEGE_MATCHES = {
  state: 'Your state',
  noState: 'Choose your state',
  everywhere: 'See all colleges',
  none: (state: string) => `No college in ${state} that we know of keeps within your limits.`,
  where: (entry: Pick<CollegeEntry, 'city' | 'state'>, miles: number | null): string =>
    miles === null ? placeOf(entry) : `${placeOf(entry)}. ${COLLEGE_ROW.away(miles)}`,
  forYou: (due: number) =>
    due === 0 ? 'No tuition to pay' : `About ${usd(due)} for you, tuition and books`,
  ready: (amount: number) => `done in about ${months(amount)}`,
  /** What to do this week where a college near home is known. */
  askThis: (name: string) => `And ask ${name} for its price.`,
  all: (fitting: number, shown: number, state: string) =>
    fitting > shown
      ? `See more of the ${count(fitting)} in ${state} that may fit`
      : `See all colleges in ${state}`,
  nearFirst: (reaches: readonly number[]) =>
    `Colleges within about ${listed(reaches.map(count), 'or')} miles of you come before those farther away.`,
  note: 'At the tuition each college publishes for people of its state, less the help you told us about. Ask whether your credits count and what grants you would get.',
} as const
