import { derived } from '../figures/derived.ts'
import { FIGURES, type FigureId } from '../figures/figures.ts'
import { judged } from '../figures/judged.ts'
import { SCHOOLING, type PathFacts } from './path.ts'
import { quantile } from '../passport/quantile.ts'
import { FREE_PLACES, OPEN_ADMISSION } from './admission.ts'
import { AID_IF_APPROVED, AID_TAKEN } from './aid-taken.ts'
import { NO_QUALIFICATION, RECOGNITION } from './award.ts'
import { BEGINNER_PAY } from './beginner-pay.ts'
import { NO_CREDIT } from './credit.ts'
import {
  findsOut,
  leastHours,
  leastMonths,
  mostHours,
  shipsOwnWork,
  structure,
  tools,
} from './judgment.ts'
import { NEEDS_PAUSE } from './needs-pause.ts'

type FinishedId = Extract<FigureId, `${string}-bootcamp-finished`>

/** Finish, and be in a job as a federal auditor counted it, in a market that has shrunk since. */
const developerJob = (finished: FinishedId) =>
  derived({
    from: {
      finished,
      employed: 'vet-tec-employed',
      worst: 'bloomtech-placement-found',
      before: 'web-developer-jobs-2022',
      now: 'web-developer-jobs-2025',
    },
    value: (of) => (of.finished.value * of.employed.value * of.now.value) / (of.before.value * 100),
    low: (of) => (of.finished.low * of.worst.low * of.now.value) / (of.before.value * 100),
    high: (of) => (of.finished.high * of.employed.high) / 100,
    unit: 'share',
    describes: 'Share of those who start who have a job in the field within a year',
    population: 'Everyone who starts, whether or not they finish or answer a survey',
    year: '2019-25',
    grade: 'E',
    because:
      'Share who finish, times the share a federal auditor found in work, times the fall in web developer jobs since then. Applying a record of veterans with all costs paid to everyone else is our judgment. The low end takes the worst rate a regulator found at one school; the high end the paying agency’s own measure and no fall. What schools say of themselves is left out.',
  })

const usedAtWork = (finished: FinishedId) =>
  derived({
    from: { finished, used: 'learning-used-at-work' },
    value: (of) => of.finished.value * of.used.value,
    low: (of) => of.finished.low * of.used.low,
    high: (of) => of.finished.high * of.used.high,
    unit: 'share',
    describes: 'Share of those who start who finish and use it in their work',
    population: 'People who start this path to grow in the work they have',
    year: '2026',
    grade: 'E',
    because: 'Share who finish times our share of those who use it.',
  })

const ownWork = (value: number, low: number, high: number) =>
  shipsOwnWork(
    value,
    low,
    high,
    'Two thirds of our share who finish: a bootcamp ends in a deployed project, but a school project is not yet work someone uses or pays for.',
  )

const explored = findsOut(
  0.8,
  0.62,
  0.92,
  'A few weeks of class answer it for most who do not drop out at once.',
)

const extras = tools(
  150,
  0,
  400,
  'Materials are usually in the price; a domain, hosting and a book or two are not.',
)

export const BOOTCAMP_FULL_TIME: PathFacts = {
  id: 'bootcamp-full-time',
  family: 'bootcamp',
  price: {
    kind: 'total',
    figure: derived({
      from: {
        claim: 'bootcamp-average-price-claim',
        leading: 'bootcamp-leading-price',
        fourGeeks: '4geeks-full-time-price',
        fullstack: 'fullstack-academy-price',
      },
      value: (of) =>
        quantile([of.claim.value, of.leading.value, of.fourGeeks.value, of.fullstack.value], 0.5),
      low: (of) => of.claim.value * 0.55,
      high: (of) => of.claim.value * 1.5,
      unit: 'usd',
      describes: 'Price of the whole course, before any discount or aid',
      population: 'Two listed programs, one press report and one seller’s average (n = 4)',
      year: '2023-26',
      grade: 'D',
      because:
        'Middle of the four prices we could trace. No recent survey of the market could be verified, so the range is about the least a self-reported figure gets: 45 percent under the stated average, 50 over.',
    }),
  },
  tuition: null,
  aid: AID_TAKEN['bootcamp-full-time'],
  aidIfApproved: AID_IF_APPROVED['bootcamp-full-time'],
  tools: extras,
  study: derived({
    from: {
      zipCode: 'zip-code-hours',
      preWork: 'vets-who-code-pre-work-hours',
      turing: 'turing-weekly-hours',
      fourGeeks: '4geeks-full-time-weeks',
    },
    value: (of) => of.zipCode.value + of.preWork.value,
    low: (of) => of.fourGeeks.value * 40 + of.preWork.value + 80,
    high: (of) => of.turing.value * 26,
    unit: 'hours',
    describes: 'Hours of study from a first line of code to ready to apply',
    population: 'People who start with no coding and finish',
    year: '2015-26',
    grade: 'D',
    because:
      'What one school counted, plus pre-work. The low end is the shortest listed course at 40 hours a week with pre-work and 80 hours for a portfolio; the high end a school that asked 60 hours a week, for six of its seven months.',
  }),
  leastHours: leastHours(40, 'Full-time courses meet all day on weekdays; none we list asks less.'),
  mostHours: mostHours(60, 'The most any school we found asks; the calendar is fixed besides.'),
  leastMonths: leastMonths(
    3,
    'Courses run from 9 weeks (the shortest listed) to seven months, with pre-work before and a portfolio after.',
  ),
  experienceShortens: false,
  credit: NO_CREDIT,
  entry: SCHOOLING,
  heldBy: [],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['bootcamp-full-time'],
  chance: {
    'developer-job': developerJob('full-time-bootcamp-finished'),
    grow: usedAtWork('full-time-bootcamp-finished'),
    'own-work': ownWork(0.5, 0.25, 0.72),
    qualification: NO_QUALIFICATION,
    explore: explored,
  },
  finishing: FIGURES['full-time-bootcamp-finished'],
  measuredOn: 'some-college',
  award: null,
  lender: 'private',
  priceBeforeGrants: null,
  enrolls: true,
  pay: BEGINNER_PAY,
  credential: RECOGNITION.completion,
  support: structure(0.95, 'Dates, classmates and staff every weekday.'),
}

export const BOOTCAMP_PART_TIME: PathFacts = {
  id: 'bootcamp-part-time',
  family: 'bootcamp',
  price: {
    kind: 'total',
    figure: derived({
      from: {
        nucamp: 'nucamp-back-end-price',
        fourGeeks: '4geeks-part-time-price',
        student: 'part-time-price-one-student',
      },
      value: (of) => quantile([of.nucamp.value, of.fourGeeks.value, of.student.value], 0.5),
      low: (of) => of.nucamp.value,
      high: (of) => of.student.value,
      unit: 'usd',
      describes: 'Price of the whole course, before any discount or aid',
      population: 'Two listed programs and one press report (n = 3)',
      year: '2023-26',
      grade: 'D',
      because:
        'The middle, lowest and highest of the only three prices we could trace. Prices differ tenfold: compare before paying.',
    }),
  },
  tuition: null,
  aid: AID_TAKEN['bootcamp-part-time'],
  aidIfApproved: AID_IF_APPROVED['bootcamp-part-time'],
  tools: extras,
  study: judged({
    value: 800,
    low: 440,
    high: 1_250,
    unit: 'hours',
    describes: 'Hours of study from a first line of code to ready to apply',
    because:
      'The one schedule we could verify holds 272 to 408 hours. We double it for pre-work, practice and a portfolio, to a little less than full-time courses take. At ten hours a week that would be a year and a half.',
    sources: ['vets-who-code-2026'],
  }),
  leastHours: leastHours(
    12,
    'The one schedule we could verify asks for 16 to 24 hours a week. We allow a little less, not ten: a cohort does not wait. Ask the school what it expects.',
  ),
  mostHours: mostHours(25, 'The weekly meetings set the pace; schedules end near 24 hours.'),
  leastMonths: leastMonths(
    5,
    'The courses whose length we could verify run 17, 18 and 52 weeks; pre-work comes before and a portfolio after.',
  ),
  experienceShortens: false,
  credit: NO_CREDIT,
  entry: SCHOOLING,
  heldBy: [],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['bootcamp-part-time'],
  chance: {
    'developer-job': developerJob('part-time-bootcamp-finished'),
    grow: usedAtWork('part-time-bootcamp-finished'),
    'own-work': ownWork(0.41, 0.2, 0.64),
    qualification: NO_QUALIFICATION,
    explore: explored,
  },
  finishing: FIGURES['part-time-bootcamp-finished'],
  measuredOn: 'some-college',
  award: null,
  lender: 'private',
  priceBeforeGrants: null,
  enrolls: true,
  pay: BEGINNER_PAY,
  credential: RECOGNITION.completion,
  support: structure(0.85, 'Dates, classmates and staff, on some days of the week.'),
}

export const BOOTCAMP_TUITION_FREE: PathFacts = {
  id: 'bootcamp-tuition-free',
  family: 'bootcamp',
  price: {
    kind: 'total',
    figure: judged({
      value: 0,
      low: 0,
      high: 2_000,
      unit: 'usd',
      describes: 'Price of the whole course',
      population: 'Four listed programs that charge no tuition or by need',
      because:
        'Free by definition, paid for by donors, employers or the state. A sliding scale or a share of later income can come to something: the high end is ours.',
      sources: ['vets-who-code-2026', 'per-scholas-2024'],
    }),
  },
  tuition: null,
  aid: AID_TAKEN['bootcamp-tuition-free'],
  aidIfApproved: AID_IF_APPROVED['bootcamp-tuition-free'],
  tools: tools(0, 0, 300, 'Free plans are enough; a domain or a book is a choice.'),
  study: derived({
    from: {
      classes: 'per-scholas-class-hours',
      vets: 'vets-who-code-hours',
      preWork: 'vets-who-code-pre-work-hours',
    },
    value: (of) => of.classes.value * 14 + 15 * 14,
    low: (of) => of.vets.low + of.preWork.value + 60,
    high: (of) => (of.classes.high + 15) * 15 + 200,
    unit: 'hours',
    describes: 'Hours of study from a first line of code to ready to apply',
    population: 'People who are admitted and finish',
    year: '2024-26',
    grade: 'D',
    because:
      'Fourteen weeks of class and fifteen hours of study a week beside it, as one large program has; the low end is the smallest part-time one with pre-work and 60 hours for a portfolio, the high end 15 full weeks and 200 hours for a portfolio.',
  }),
  leastHours: leastHours(
    30,
    'The larger programs hold class 30 to 40 hours on weekdays; a few smaller ones ask 16.',
  ),
  mostHours: mostHours(
    55,
    'Class of 40 hours and 15 hours of study is the most we found; dates are fixed.',
  ),
  leastMonths: leastMonths(
    4,
    'Listed programs run 12 to 17 weeks, with an application and pre-work before.',
  ),
  experienceShortens: false,
  credit: NO_CREDIT,
  entry: SCHOOLING,
  heldBy: [],
  admission: FREE_PLACES,
  needsPause: NEEDS_PAUSE['bootcamp-tuition-free'],
  chance: {
    'developer-job': developerJob('full-time-bootcamp-finished'),
    grow: usedAtWork('full-time-bootcamp-finished'),
    'own-work': ownWork(0.5, 0.25, 0.72),
    qualification: NO_QUALIFICATION,
    explore: explored,
  },
  finishing: FIGURES['full-time-bootcamp-finished'],
  measuredOn: 'some-college',
  award: null,
  lender: 'private',
  priceBeforeGrants: null,
  enrolls: true,
  pay: BEGINNER_PAY,
  credential: RECOGNITION.completion,
  support: structure(
    0.95,
    'Dates, classmates and staff every weekday, often help with life besides.',
  ),
}
