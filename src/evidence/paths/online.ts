import { derived } from '../figures/derived.ts'
import type { FigureId } from '../figures/figures.ts'
import { FIGURES } from '../figures/figures.ts'
import { judged } from '../figures/judged.ts'
import { SCHOOLING, type PathFacts } from './path.ts'
import { quantile } from '../passport/quantile.ts'
import { OPEN_ADMISSION } from './admission.ts'
import { AID_IF_APPROVED, AID_TAKEN } from './aid-taken.ts'
import { NO_QUALIFICATION, RECOGNITION } from './award.ts'
import { BEGINNER_PAY } from './beginner-pay.ts'
import { SELF_PACED_CREDIT } from './credit.ts'
import {
  findsOut,
  grows,
  leastHours,
  leastMonths,
  mostHours,
  shipsOwnWork,
  structure,
  tools,
} from './judgment.ts'
import { NEEDS_PAUSE } from './needs-pause.ts'

type FinishedId = 'free-curriculum-finished' | 'certificate-finished' | 'mentored-finished'
type PlacedId = Extract<FigureId, `${string}-finishers-placed`>

const developerJob = (finished: FinishedId, placed: PlacedId) =>
  derived({
    from: { finished, placed },
    value: (of) => of.finished.value * of.placed.value,
    low: (of) => of.finished.low * of.placed.value,
    high: (of) => of.finished.high * of.placed.high,
    unit: 'share',
    describes: 'Share of those who start who have a developer job within a year of finishing',
    population: 'Everyone who starts and means to finish',
    year: '2026',
    grade: 'E',
    because:
      'Share who finish times share of those who find a job, both our judgment. Most who start do not finish; those who do may fare well.',
  })

const explored = findsOut(
  0.7,
  0.5,
  0.86,
  'Some weeks of evenings answer it for most; some drift away without an answer.',
)

const ANY_HOURS = leastHours(
  3,
  'No dates. Below about three hours a week too much is forgotten between sittings.',
)

const FULL_WEEK = mostHours(
  40,
  'Nothing sets the pace; we count no gain beyond a full working week.',
)

const unstructuredOwnWork = (value: number, low: number, high: number, because: string) =>
  shipsOwnWork(
    value,
    low,
    high,
    `Building starts early and needs no finished curriculum. ${because}`,
  )

const extras = tools(50, 0, 200, 'Hosting, a domain, a book or two; some add an exam.')

const SHORTEST = leastMonths(4, 'About 600 hours, the low end of the study, at 40 hours a week.')

export const ONLINE_FREE: PathFacts = {
  id: 'online-free',
  family: 'online',
  price: {
    kind: 'total',
    figure: judged({
      value: 0,
      low: 0,
      high: 0,
      unit: 'usd',
      describes: 'Price of the whole curriculum',
      population: 'Free curricula we list',
      because: 'Free by definition. What it costs besides is counted as tools.',
    }),
  },
  tuition: null,
  aid: AID_TAKEN['online-free'],
  aidIfApproved: AID_IF_APPROVED['online-free'],
  tools: derived({
    from: { certificate: 'cs50-certificate-price' },
    value: () => 0,
    low: () => 0,
    high: (of) => of.certificate.value,
    unit: 'usd',
    describes: 'Books, fees for exams and software over the whole path',
    population: 'Learners of free curricula',
    year: '2025',
    grade: 'D',
    because:
      'All of it can be done for nothing; the high end is what one learner paid for an optional certificate.',
  }),
  study: FIGURES['self-paced-hours'],
  leastHours: ANY_HOURS,
  mostHours: FULL_WEEK,
  leastMonths: SHORTEST,
  experienceShortens: true,
  credit: SELF_PACED_CREDIT,
  entry: SCHOOLING,
  heldBy: [],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['online-free'],
  chance: {
    'developer-job': developerJob('free-curriculum-finished', 'self-taught-finishers-placed'),
    grow: derived({
      from: {
        all: 'online-course-completion',
        finished: 'online-course-completion-when-meant',
        used: 'learning-used-at-work',
      },
      value: (of) => (of.finished.value * of.used.value) / 100,
      low: (of) => (of.all.value * of.used.low) / 100,
      high: (of) => (of.finished.value * 2) / 100,
      unit: 'share',
      describes: 'Share of those who start who finish what they need and use it in their work',
      population: 'People who start a free course for the work they have and mean to finish it',
      year: '2014-26',
      grade: 'E',
      because:
        'One course can be enough here: its completion by those who mean to finish, times our share who use it. The low end takes the completion of everyone who registers, the high end twice the completion of those who mean to finish.',
    }),
    'own-work': unstructuredOwnWork(0.2, 0.08, 0.36, 'Set at twice our share who finish (0.1).'),
    qualification: NO_QUALIFICATION,
    explore: explored,
  },
  finishing: FIGURES['free-curriculum-finished'],
  measuredOn: 'some-college',
  award: null,
  lender: 'private',
  priceBeforeGrants: null,
  enrolls: false,
  pay: BEGINNER_PAY,
  credential: RECOGNITION.completion,
  support: structure(0.05, 'A forum or chat, no dates and nobody who notices.'),
}

export const ONLINE_CERTIFICATE: PathFacts = {
  id: 'online-certificate',
  family: 'online',
  price: {
    kind: 'monthly',
    figure: derived({
      from: {
        coursera: 'coursera-plus-price',
        frontendMasters: 'frontend-masters-price',
        linkedin: 'linkedin-learning-price',
        pluralsight: 'pluralsight-price',
      },
      value: (of) =>
        quantile(
          [of.coursera.value, of.frontendMasters.value, of.linkedin.value, of.pluralsight.value],
          0.5,
        ),
      low: (of) => of.pluralsight.value * 0.7,
      high: (of) => of.coursera.value,
      unit: 'usd/month',
      describes: 'Price of a month of subscription',
      population: 'Four listed subscriptions (n = 4)',
      year: '2025-26',
      grade: 'D',
      because:
        'Middle of four list prices; the high end is the dearest, the low end the cheapest with the discount that yearly plans give. Read second-hand.',
    }),
  },
  tuition: null,
  aid: AID_TAKEN['online-certificate'],
  aidIfApproved: AID_IF_APPROVED['online-certificate'],
  tools: extras,
  study: FIGURES['self-paced-hours'],
  leastHours: ANY_HOURS,
  mostHours: FULL_WEEK,
  leastMonths: SHORTEST,
  experienceShortens: true,
  credit: SELF_PACED_CREDIT,
  entry: SCHOOLING,
  heldBy: [],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['online-certificate'],
  chance: {
    'developer-job': developerJob('certificate-finished', 'self-taught-finishers-placed'),
    grow: grows(
      0.33,
      0.16,
      0.52,
      'One series can be enough here, and paying holds more people than a free course, where 19.5 percent of those who mean to finish do.',
    ),
    'own-work': unstructuredOwnWork(
      0.22,
      0.09,
      0.4,
      'Set a little above our share who finish (0.2): courses come first here.',
    ),
    qualification: NO_QUALIFICATION,
    explore: explored,
  },
  finishing: FIGURES['certificate-finished'],
  measuredOn: 'some-college',
  award: null,
  lender: 'private',
  priceBeforeGrants: null,
  enrolls: true,
  pay: BEGINNER_PAY,
  credential: RECOGNITION.professional,
  support: structure(0.2, 'An order, deadlines that move, and a monthly bill.'),
}

export const ONLINE_MENTORED: PathFacts = {
  id: 'online-mentored',
  family: 'online',
  price: {
    kind: 'monthly',
    figure: derived({
      from: { standard: 'launch-school-price', deferred: 'launch-school-deferred-price' },
      value: (of) => (of.standard.value + of.deferred.value) / 2,
      low: (of) => ((of.standard.value + of.deferred.value) / 2) * 0.55,
      high: (of) => ((of.standard.value + of.deferred.value) / 2) * 1.45,
      unit: 'usd/month',
      describes: 'Price of a month with mentors or graded work',
      population: 'One listed provider (n = 1)',
      year: '2018-20',
      grade: 'D',
      because:
        'The middle between one provider’s price of 2018 and that of its plan paid later, of 2020: the only ones we could trace, and old. The range is the least a self-reported figure gets.',
    }),
  },
  tuition: null,
  aid: AID_TAKEN['online-mentored'],
  aidIfApproved: AID_IF_APPROVED['online-mentored'],
  tools: extras,
  study: judged({
    value: 1_200,
    low: 700,
    high: 1_800,
    unit: 'hours',
    describes: 'Hours of study from a first line of code to ready to apply',
    because:
      'Programs that go on only when a subject is mastered take longer than learning alone (about 1,000 hours): set a fifth above it. No provider’s record could be verified.',
  }),
  leastHours: leastHours(
    10,
    'Sessions and graded work need regular hours; with less, a monthly bill runs for years.',
  ),
  mostHours: FULL_WEEK,
  leastMonths: leastMonths(6, 'Assessments and feedback take their time even at 40 hours a week.'),
  experienceShortens: true,
  credit: SELF_PACED_CREDIT,
  entry: SCHOOLING,
  heldBy: [],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['online-mentored'],
  chance: {
    'developer-job': developerJob('mentored-finished', 'mentored-finishers-placed'),
    grow: grows(
      0.4,
      0.2,
      0.6,
      'Part of a program can be enough here, so set above our share who finish all of it (0.3).',
    ),
    'own-work': shipsOwnWork(
      0.34,
      0.16,
      0.54,
      'A little above our share who finish: building starts before the end, with someone to ask.',
    ),
    qualification: NO_QUALIFICATION,
    explore: explored,
  },
  finishing: FIGURES['mentored-finished'],
  measuredOn: 'some-college',
  award: null,
  lender: 'private',
  priceBeforeGrants: null,
  enrolls: true,
  pay: BEGINNER_PAY,
  credential: RECOGNITION.completion,
  support: structure(0.6, 'A person who notices and graded work, but no dates.'),
}
