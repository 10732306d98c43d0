import { REVIEW_BY } from '../passport/calendar.ts'
import { awards, awardsAcross } from './awards.ts'
import { judged } from './judged.ts'
import { measured } from './measured.ts'

const collegeBoard = (value: number, describes: string, population: string) =>
  measured({
    value,
    unit: 'usd/year',
    describes,
    population,
    year: '2025-26',
    sources: ['college-board-2025'],
    grade: 'B',
    because:
      'Yearly survey of nearly all colleges, weighted by enrollment; read in press reports of it. A 2026-27 edition is due.',
    reviewBy: REVIEW_BY.renewed,
  })

const tuition = (value: number, college: string) =>
  measured({
    value,
    unit: 'usd/year',
    describes:
      'Published tuition and fees for a year of undergraduate study, in-state where it matters',
    population: college,
    year: '2023-24',
    sources: ['ipeds-2023'],
    grade: 'B',
    because: 'Reported to the government by the college; before aid, and now three years old.',
    reviewBy: REVIEW_BY.colleges,
  })

/** What is known about degrees: prices, awards and what follows. */
export const DEGREES = {
  'tuition-public-2-year': collegeBoard(
    4_150,
    'Average published in-district tuition and fees for a year',
    'Full-time students at public two-year colleges',
  ),
  'tuition-public-4-year': collegeBoard(
    11_950,
    'Average published in-state tuition and fees for a year',
    'Full-time students at public four-year colleges',
  ),
  'tuition-public-4-year-out-of-state': collegeBoard(
    31_880,
    'Average published out-of-state tuition and fees for a year',
    'Full-time students at public four-year colleges',
  ),
  'net-tuition-public-4-year': collegeBoard(
    2_300,
    'Average tuition and fees for a year that remain after all grants',
    'First-time full-time in-state students at public four-year colleges',
  ),
  'books-for-a-year': collegeBoard(
    1_570,
    'What colleges tell students to budget for books and supplies in a year',
    'Students at public two-year colleges',
  ),
  'tuition-spread-public-2-year': measured({
    value: 4_390,
    low: 1_394,
    high: 6_270,
    unit: 'usd/year',
    describes: 'Published in-state tuition and fees: middle college, 10th and 90th percentile',
    population: '859 public two-year colleges, each counted once',
    year: '2023-24',
    sources: ['college-scorecard-2025'],
    grade: 'B',
    because: 'Reported to the government by the colleges; before aid.',
    reviewBy: REVIEW_BY.colleges,
  }),
  'tuition-spread-public-4-year': measured({
    value: 8_522,
    low: 3_366,
    high: 14_558,
    unit: 'usd/year',
    describes: 'Published in-state tuition and fees: middle college, 10th and 90th percentile',
    population:
      '806 public colleges counted as four-year, each once, community colleges with a few bachelor’s programs among them',
    year: '2023-24',
    sources: ['college-scorecard-2025'],
    grade: 'B',
    because: 'Reported to the government by the colleges; before aid.',
    reviewBy: REVIEW_BY.colleges,
  }),
  'tuition-spread-online': measured({
    value: 13_420,
    low: 5_971,
    high: 28_024,
    unit: 'usd/year',
    describes: 'Published in-state tuition and fees: middle college, 10th and 90th percentile',
    population:
      '167 four-year colleges with computing students of which at least half study only online, each counted once',
    year: '2023-24',
    sources: ['college-scorecard-2025'],
    grade: 'B',
    because:
      'Reported to the government by the colleges; before aid, and some charge online students less than they publish.',
    reviewBy: REVIEW_BY.colleges,
  }),
  'tuition-wgu': tuition(8_300, 'Western Governors University'),
  'tuition-uopeople': tuition(1_200, 'University of the People'),
  'tuition-uf-online': tuition(3_876, 'University of Florida Online'),
  'tuition-umgc': tuition(7_992, 'University of Maryland Global Campus'),
  'tuition-penn-state-world-campus': tuition(15_204, 'Penn State World Campus'),
  'tuition-purdue-global': tuition(10_110, 'Purdue University Global'),
  'tuition-byu-idaho': tuition(4_656, 'Brigham Young University-Idaho'),
  'oregon-state-credit-price': measured({
    value: 577,
    unit: 'usd/credit',
    describes: 'Price of one quarter credit of the online second bachelor’s; the program takes 60',
    population: 'Oregon State University Ecampus',
    year: 'most likely 2023-24',
    sources: ['oregon-state-postbacc'],
    grade: 'D',
    because:
      'The provider’s own page in an undated copy; before fees. A credit was 549 in 2022-23, so the next year is the likeliest.',
    reviewBy: REVIEW_BY.prices,
  }),
  'oregon-state-shortest-years': measured({
    value: 1.25,
    high: 4,
    unit: 'years',
    describes: 'Length of the shortest published plan; the longest takes four years',
    population: 'Oregon State University, online second bachelor’s in computer science',
    year: 'about 2020',
    sources: ['oregon-state-plans'],
    grade: 'D',
    because: 'The provider’s own plans, some years old.',
    reviewBy: REVIEW_BY.yearly,
  }),
  'mcit-weekly-hours': measured({
    value: 15,
    high: 18,
    unit: 'hours/week',
    describes: 'The fewest hours a week: one course at a time; the program says 15 to 18',
    population: 'University of Pennsylvania, MCIT Online',
    year: 'undated',
    sources: ['penn-mcit'],
    grade: 'D',
    because: 'The provider’s own advice.',
    reviewBy: REVIEW_BY.yearly,
  }),
  'hours-per-credit': measured({
    value: 45,
    low: 31.5,
    high: 58.5,
    unit: 'hours/credit',
    describes: 'Hours of class and study for one semester credit: 3 a week for about 15 weeks',
    population: 'Colleges whose students can have federal aid',
    year: 'in force',
    sources: ['credit-hour-rule'],
    grade: 'C',
    because:
      'A federal rule that sets a minimum, not a measurement of what students do; the range is ours, 30 percent either way.',
    reviewBy: REVIEW_BY.rules,
  }),
  'awards-public-2-year': awardsAcross(30.73, 19.9, 45.32, '790 public two-year colleges'),
  'awards-public-4-year': awardsAcross(51.58, 27.08, 76.95, '803 public four-year colleges'),
  'awards-wgu': awards(51.18, 'Western Governors University'),
  'awards-uopeople': awards(17.67, 'University of the People'),
  'awards-uf-online': awards(59.42, 'University of Florida Online'),
  'awards-umgc': awards(32.59, 'University of Maryland Global Campus'),
  'awards-penn-state-world-campus': awards(39.03, 'Penn State World Campus'),
  'awards-purdue-global': awards(27.61, 'Purdue University Global'),
  'awards-byu-idaho': awards(57.01, 'Brigham Young University-Idaho'),
  'computing-graduates-unemployed': measured({
    value: 7,
    low: 4.9,
    high: 9.1,
    unit: 'percent',
    describes: 'Unemployment of recent graduates with a computer science major',
    population: 'Bachelor’s graduates aged 22 to 27 in the labor force',
    year: '2024',
    sources: ['ny-fed-majors-2026'],
    grade: 'C',
    because:
      'Census survey analyzed by the Federal Reserve Bank of New York, read in a press report that rounds; the year is inferred.',
    reviewBy: REVIEW_BY.renewed,
  }),
  'computing-graduates-underemployed': measured({
    value: 19,
    low: 13.3,
    high: 24.7,
    unit: 'percent',
    describes:
      'Employed recent computer science graduates in jobs that do not usually need a degree',
    population: 'Bachelor’s graduates aged 22 to 27 with a job',
    year: '2024',
    sources: ['ny-fed-majors-2026'],
    grade: 'C',
    because:
      'Census survey analyzed by the Federal Reserve Bank of New York, read in a press report; the year is inferred.',
    reviewBy: REVIEW_BY.renewed,
  }),
  'associate-graduates-in-field': judged({
    value: 0.27,
    low: 0.12,
    high: 0.45,
    unit: 'share',
    describes:
      'Share of associate graduates in computing who find developer or close work within a year',
    because:
      'No record separates developer work. A year on, the median graduate earns less than the lowest tenth of web developers, so most do other work; some study on.',
    sources: ['college-scorecard-fields-2026', 'bls-oews-2025'],
  }),
  'second-bachelor-finished': judged({
    value: 0.6,
    low: 0.35,
    high: 0.8,
    unit: 'share',
    describes: 'Share of those who start a second bachelor’s who finish it',
    because:
      'No record covers second degrees. Students have finished college once and need about a third of the credits; most study part-time beside work. Set a little above all entrants of public four-year colleges.',
    sources: ['ipeds-2023'],
  }),
  'master-finished': judged({
    value: 0.62,
    low: 0.38,
    high: 0.84,
    unit: 'share',
    describes: 'Share of those who start a computing master’s who finish it',
    because:
      'Federal records do not follow master’s students. Thirty credits, taken by people who have finished college; open online programs lose many in the first courses. At the largest one, 68 percent of all who ever enrolled had graduated or were still enrolled in 2022, by its director’s account: an upper bound, since some of those will leave.',
    sources: ['omscs-director-2022'],
  }),
} as const
