import { REVIEW_BY } from '../../passport/calendar.ts'
import { awardsAcross } from '../awards.ts'
import { judged } from '../judged.ts'
import { measured } from '../measured.ts'

const collegeBoard = (value: number, describes: string, population: string, year = '2025-26') =>
  measured({
    value,
    unit: 'usd/year',
    describes,
    population,
    year,
    sources: [year === '2024-25' ? 'college-board-2024' : 'college-board-2025'],
    grade: 'B',
    because:
      'Yearly survey of nearly all colleges, weighted by enrollment; read in press reports of it. A newer edition is due.',
    reviewBy: REVIEW_BY.renewed,
  })

const KINDS = {
  'public-2-year': 'Full-time students at public two-year colleges',
  'public-4-year': 'Full-time in-state students at public four-year colleges',
  'public-4-year-out-of-state': 'Full-time out-of-state students at public four-year colleges',
  'private-4-year': 'Full-time students at private nonprofit four-year colleges',
} as const
type Kind = keyof typeof KINDS

const BUDGET =
  'What colleges tell students to budget for a year: tuition, fees, housing, food, books, travel and the rest'
const LIVING = 'Average charge for housing and food for a year'
const NET_PRICE =
  'Average tuition, fees, housing and food for a year that remain to pay after all grants'

const budget = (value: number, kind: Kind) => collegeBoard(value, BUDGET, KINDS[kind])
const living = (value: number, kind: Kind) => collegeBoard(value, LIVING, KINDS[kind])
const netPrice = (value: number, kind: Exclude<Kind, 'public-4-year-out-of-state'>) =>
  collegeBoard(value, NET_PRICE, `First-time ${KINDS[kind].toLowerCase()}`)

const ofState = (value: number, which: string, colleges: string) =>
  collegeBoard(
    value,
    `Average published tuition and fees for a year in ${which}`,
    `Full-time students at ${colleges} there`,
  )

const advisedHours = (
  terms: { value: number; low: number; high: number },
  population: string,
  year: string,
  source: 'wgu-computer-science' | 'london-computer-science',
) =>
  measured({
    ...terms,
    unit: 'hours/week',
    describes: 'Hours of study a week that the program advises; the value is the middle',
    population,
    year,
    sources: [source],
    grade: 'D',
    because: 'The provider’s own advice.',
    reviewBy: REVIEW_BY.yearly,
  })

const usualCredits = (value: number, award: string, low: number, high: number) =>
  judged({
    value,
    low,
    high,
    unit: 'credits',
    describes: `Semester credits that ${award} usually takes, and that we use`,
    population: 'Computing programs at colleges in the US',
    because:
      'A convention of colleges rather than a rule; each program publishes its own number, and the range is ours.',
  })

/** What a degree costs beside tuition, how many finish it and what they owe. */
export const GUIDE_DEGREES = {
  'associate-credits': usualCredits(60, 'an associate degree', 60, 70),
  'bachelor-credits': usualCredits(120, 'a bachelor’s degree', 120, 130),
  'master-credits': usualCredits(30, 'a master’s degree', 30, 40),
  'tuition-private-4-year': collegeBoard(
    45_000,
    'Average published tuition and fees for a year',
    KINDS['private-4-year'],
  ),
  'net-tuition-private-4-year': collegeBoard(
    16_910,
    'Average tuition and fees for a year that remain after all grants',
    'First-time full-time students at private nonprofit four-year colleges',
  ),
  'tuition-public-2-year-2024': collegeBoard(
    4_050,
    'Average published in-district tuition and fees for a year',
    KINDS['public-2-year'],
    '2024-25',
  ),
  'tuition-public-4-year-2024': collegeBoard(
    11_610,
    'Average published in-state tuition and fees for a year',
    KINDS['public-4-year'],
    '2024-25',
  ),
  'budget-public-2-year': budget(21_320, 'public-2-year'),
  'budget-public-4-year': budget(30_990, 'public-4-year'),
  'budget-public-4-year-out-of-state': budget(50_920, 'public-4-year-out-of-state'),
  'living-public-2-year': living(10_850, 'public-2-year'),
  'living-public-4-year': living(13_900, 'public-4-year'),
  'living-private-4-year': living(15_920, 'private-4-year'),
  'net-price-public-2-year': netPrice(9_660, 'public-2-year'),
  'net-price-public-4-year': netPrice(16_200, 'public-4-year'),
  'net-price-private-4-year': netPrice(32_830, 'private-4-year'),
  'tuition-public-2-year-cheapest-state': ofState(
    1_440,
    'California, the cheapest state',
    'public two-year colleges',
  ),
  'tuition-public-2-year-dearest-state': ofState(
    8_900,
    'Vermont, the dearest state',
    'public two-year colleges',
  ),
  'tuition-public-4-year-cheapest-state': ofState(
    6_360,
    'Florida, the cheapest state, for people who live there',
    'public four-year colleges',
  ),
  'tuition-public-4-year-dearest-state': ofState(
    18_090,
    'Vermont, the dearest state, for people who live there',
    'public four-year colleges',
  ),
  'debt-public-bachelor': measured({
    value: 27_420,
    unit: 'usd',
    describes: 'Average debt at graduation of those who borrowed',
    population: 'Bachelor’s graduates of public colleges who borrowed',
    year: 'report of 2025',
    sources: ['college-board-debt-2025'],
    grade: 'C',
    because:
      'Yearly survey of colleges, read in a copy of an association’s release. Those who left without a degree are not counted.',
    reviewBy: REVIEW_BY.renewed,
  }),
  'awards-private-nonprofit-4-year': awardsAcross(
    60.31,
    32.05,
    83.59,
    '1,310 private nonprofit four-year colleges',
  ),
  'awards-for-profit-4-year': awardsAcross(
    53.38,
    24.88,
    77.21,
    '231 private for-profit four-year colleges',
  ),
  'graduation-first-time-full-time': measured({
    value: 63,
    unit: 'percent',
    describes: 'Share who finish a bachelor’s at the same college within six years',
    population: 'First-time full-time students who entered a four-year college in fall 2013',
    year: 'entrants of 2013',
    sources: ['nces-graduation-2021'],
    grade: 'B',
    because:
      'Records of everyone who started full-time for the first time; part-time and transfer students, who finish less often, are left out.',
    reviewBy: REVIEW_BY.colleges,
  }),
  'wgu-weekly-hours': advisedHours(
    { value: 25, low: 20, high: 30 },
    'Western Governors University, bachelor’s in computer science',
    'undated',
    'wgu-computer-science',
  ),
  'london-weekly-hours': advisedHours(
    { value: 21, low: 14, high: 28 },
    'University of London, online bachelor’s in computer science',
    '2019-25',
    'london-computer-science',
  ),
} as const
