import type { Day, Figure } from '../passport/figure.ts'
import type { Missing } from './missing.ts'
import type { CollegeSource } from './sources.ts'

/** The passport of a column: what a figure's passport says, for every college at once. */
export interface ColumnPassport extends Omit<
  Figure,
  'value' | 'low' | 'high' | 'from' | 'sources'
> {
  readonly sources: readonly CollegeSource[]
  /** What to beware of when reading or comparing it. */
  readonly caution: string
  /** How the table rounds it. */
  readonly rounding: string
  /** Why it can be missing. */
  readonly missing: readonly Missing[]
}

const CHECKED = { checkedOn: '2026-11-22', reviewBy: '2027-06-30' } as const satisfies {
  checkedOn: Day
  reviewBy: Day
}

const RELEASE_2026 = 'College Scorecard release of 10 June 2026, most recent cohorts'
const RELEASE_2025 = 'College Scorecard release of 19 May 2025, most recent cohorts'
const HUNDREDS = 'to the nearest 100 dollars'
const PERCENT = 'to the nearest hundredth'

const AIDED =
  'students who received federal grants or loans; others, and international students, are not counted'

/** The passport of every column of the college table that holds a number. */
export const COLLEGE_COLUMNS = {
  netPrice: {
    unit: 'usd/year',
    describes:
      'average net price of one academic year: tuition, fees, books, housing and food, minus grants',
    population:
      'first-time full-time undergraduates with any grant; at public colleges those paying the in-state price',
    year: `aid year 2023-24 (${RELEASE_2026})`,
    sources: ['scorecard-2026-06'],
    grade: 'B',
    because: 'reported by every college under one federal definition, for part of its students',
    caution:
      'Not the price of an online student, a part-time student or one without grants. Of another year than tuition.',
    rounding: HUNDREDS,
    missing: ['not-reported'],
    ...CHECKED,
  },
  netPriceByIncome: {
    unit: 'usd/year',
    describes: 'average net price of one academic year, by family income',
    population:
      'first-time full-time undergraduates with federal aid, in one of five brackets of family income; at public colleges those paying the in-state price',
    year: `aid year 2023-24 (${RELEASE_2026})`,
    sources: ['scorecard-2026-06'],
    grade: 'B',
    because: 'reported by every college under one federal definition, for part of its students',
    caution:
      'Few students stand behind some brackets. Below zero where grants exceed the whole cost. Of another year than tuition.',
    rounding: HUNDREDS,
    missing: ['too-few-in-bracket'],
    ...CHECKED,
  },
  tuitionInState: {
    unit: 'usd/year',
    describes: 'published tuition and required fees of one academic year, in-state',
    population: 'full-time first-time undergraduates who live in the state',
    year: '2023-24',
    sources: ['scorecard-2025-05'],
    grade: 'A',
    because: 'the published price, reported by every college',
    caution:
      'Two to three years old. At community colleges it can be the price for residents of the district. Online programs often charge another price.',
    rounding: 'exact',
    missing: ['priced-by-program', 'not-reported'],
    ...CHECKED,
  },
  tuitionOutOfState: {
    unit: 'usd/year',
    describes: 'published tuition and required fees of one academic year, out-of-state',
    population: 'full-time first-time undergraduates who live elsewhere',
    year: '2023-24',
    sources: ['scorecard-2025-05'],
    grade: 'A',
    because: 'the published price, reported by every college',
    caution: 'Two to three years old. Online programs often charge another price.',
    rounding: 'exact',
    missing: ['priced-by-program', 'not-reported'],
    ...CHECKED,
  },
  completion: {
    unit: 'share',
    describes:
      'finished within 150 % of the normal time: six years for a bachelor’s, three for an associate',
    population: 'first-time full-time students who entered in a fall term, all majors',
    year: RELEASE_2026,
    sources: ['scorecard-2026-06'],
    grade: 'B',
    because:
      'administrative records of part of the entrants: part-time and transfer students are left out',
    caution:
      'Misleads for community colleges, where most entrants are part-time or transfer out. Read it with the award after eight years.',
    rounding: PERCENT,
    missing: ['no-entering-class'],
    ...CHECKED,
  },
  awardAfterEightYears: {
    unit: 'share',
    describes: 'held an award of this college eight years after entering',
    population: 'all entering students, part-time and transfer included, two entry years together',
    year: RELEASE_2025,
    sources: ['scorecard-2025-05'],
    grade: 'A',
    because: 'administrative records of everyone who started',
    caution:
      'Counts any award and any major. Those who transferred and finished elsewhere count as without award.',
    rounding: PERCENT,
    missing: ['not-reported'],
    ...CHECKED,
  },
  admission: {
    unit: 'share',
    describes: 'applicants who were admitted',
    population: 'first-time undergraduate applicants, all majors',
    year: RELEASE_2025,
    sources: ['scorecard-2025-05'],
    grade: 'A',
    because: 'counts reported by every college that selects',
    caution: 'Computing majors can be harder to enter than the college.',
    rounding: PERCENT,
    missing: ['open-admission', 'not-reported'],
    ...CHECKED,
  },
  undergraduates: {
    unit: 'people',
    describes: 'undergraduates seeking a degree or certificate, one fall term',
    population: 'all majors, full-time and part-time',
    year: RELEASE_2026,
    sources: ['scorecard-2026-06'],
    grade: 'A',
    because: 'a census of students',
    caution: 'Some colleges report all their campuses as one.',
    rounding: 'exact',
    missing: ['not-reported'],
    ...CHECKED,
  },
  pellShare: {
    unit: 'share',
    describes: 'undergraduates with a federal Pell grant',
    population: 'all undergraduates',
    year: `2023-24 (${RELEASE_2026})`,
    sources: ['scorecard-2026-06'],
    grade: 'A',
    because: 'a count of grants paid',
    caution: 'Students who never applied for aid count as without grant.',
    rounding: PERCENT,
    missing: ['not-reported'],
    ...CHECKED,
  },
  onlineShare: {
    unit: 'share',
    describes: 'students who studied only at a distance, over twelve months',
    population: 'all students of the college, graduate students included',
    year: 'July 2023 to June 2024',
    sources: ['ipeds-effy2024-dist'],
    grade: 'A',
    because: 'a count of students over a year',
    caution:
      'Says how the college teaches, not whether its computing program is online: no federal file says that.',
    rounding: 'down to a twentieth, so that a half is at least a half and 1 is everyone',
    missing: ['not-reported'],
    ...CHECKED,
  },
  earnings: {
    unit: 'usd/year',
    describes: 'median yearly earnings ten years after entering, whether or not they finished',
    population: `all majors; working and not enrolled; ${AIDED}`,
    year: RELEASE_2025,
    sources: ['scorecard-2025-05'],
    grade: 'B',
    because: 'tax records, of federally aided students only',
    caution: 'All majors, not computing. Colleges under one federal aid number share one figure.',
    rounding: HUNDREDS,
    missing: ['too-few-aided'],
    ...CHECKED,
  },
  completers: {
    unit: 'people',
    describes: 'awards made in one year in this field, first majors',
    population: 'everyone who completed; certificates of all lengths below a bachelor’s together',
    year: 'July 2023 to June 2024',
    sources: ['ipeds-c2024'],
    grade: 'A',
    because: 'a count of awards, reported by every college',
    caution: 'A field may hold several programs, and a program may be reported in two fields.',
    rounding: 'exact',
    missing: ['not-in-completions'],
    ...CHECKED,
  },
  earningsAfter1: {
    unit: 'usd/year',
    describes: 'median yearly earnings one year after completing, dollars of 2022',
    population: `completers of this field and award; working and not enrolled; ${AIDED}`,
    year: 'completed 2018-19 and 2019-20, earned 2020 and 2021',
    sources: ['scorecard-field-of-study-2026-06'],
    grade: 'B',
    because: 'tax records, of federally aided completers only',
    caution:
      'Those who did not finish are not in it. Campuses under one federal aid number can share one figure.',
    rounding: HUNDREDS,
    missing: ['too-few', 'not-in-scorecard'],
    ...CHECKED,
  },
  earningsAfter4: {
    unit: 'usd/year',
    describes: 'median yearly earnings four years after completing, dollars of 2024',
    population: `completers of this field and award; working and not enrolled; ${AIDED}`,
    year: 'completed 2017-18 and 2018-19, earned 2022 and 2023',
    sources: ['scorecard-field-of-study-2026-06'],
    grade: 'B',
    because: 'tax records, of federally aided completers only',
    caution:
      'Those who did not finish are not in it. Not the same people, nor the same dollars, as one year after.',
    rounding: HUNDREDS,
    missing: ['too-few', 'not-in-scorecard'],
    ...CHECKED,
  },
  debt: {
    unit: 'usd',
    describes: 'median federal loans taken at this college, at completion',
    population: 'completers of this field and award who borrowed',
    year: 'completed 2018-19 and 2019-20',
    sources: ['scorecard-field-of-study-2026-06'],
    grade: 'B',
    because: 'federal loan records; private loans and loans to parents are left out',
    caution: 'Those who did not borrow are not in it.',
    rounding: HUNDREDS,
    missing: ['too-few', 'not-in-scorecard'],
    ...CHECKED,
  },
  nationalOutcome: {
    unit: 'usd',
    describes: 'the middle value of the programs that publish one, for the same field and award',
    population: 'programs, each counted once whether large or small; a few are at colleges abroad',
    year: 'as the outcome it stands for',
    sources: ['scorecard-field-of-study-2026-06'],
    grade: 'C',
    because:
      'only programs with enough aided graduates publish, and they differ from those that do not',
    caution: 'Not a figure of this college: say so wherever it is shown.',
    rounding: 'exact',
    missing: ['too-few'],
    ...CHECKED,
  },
} as const satisfies Readonly<Record<string, ColumnPassport>>

export type CollegeColumn = keyof typeof COLLEGE_COLUMNS
