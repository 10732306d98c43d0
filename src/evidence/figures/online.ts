import { REVIEW_BY } from '../passport/calendar.ts'
import { judged } from './judged.ts'
import { measured } from './measured.ts'
import type { SourceId } from '../sources/sources.ts'

const monthly = (value: number, population: string, source: SourceId) =>
  measured({
    value,
    unit: 'usd/month',
    describes: 'Price of one month',
    population,
    year: '2025-26',
    sources: [source],
    grade: 'D',
    because: 'A list price, read in public documents that agree rather than on the page itself.',
    reviewBy: REVIEW_BY.prices,
  })

/** What is known about learning online outside a degree. */
export const ONLINE = {
  'online-course-completion': measured({
    value: 12.6,
    low: 0.7,
    high: 52.1,
    unit: 'percent',
    describes: 'Median completion of a large free online course; the ends are the extremes',
    population: 'Everyone who registered for one of 221 courses',
    year: '2012-15',
    sources: ['jordan-2015'],
    grade: 'B',
    because:
      'Platform records collected by a researcher; courses, not learners, are counted, and many registrants never meant to finish.',
    reviewBy: REVIEW_BY.yearly,
  }),
  'online-course-completion-when-meant': measured({
    value: 19.5,
    low: 13.6,
    high: 25.4,
    unit: 'percent',
    describes: 'Completion of one free online course by those who said they meant to finish',
    population: 'Learners in nine HarvardX courses who answered a survey',
    year: '2014',
    sources: ['reich-2014'],
    grade: 'C',
    because:
      'Records joined to a survey that many did not answer; our range is the least a surveyed figure gets.',
    reviewBy: REVIEW_BY.yearly,
  }),
  'coursera-plus-price': monthly(59, 'Coursera Plus', 'subscription-prices-2026'),
  'frontend-masters-price': monthly(39, 'Frontend Masters', 'frontend-masters-2026'),
  'linkedin-learning-price': monthly(39.99, 'LinkedIn Learning', 'linkedin-learning-2026'),
  'pluralsight-price': monthly(29, 'Pluralsight, standard plan', 'pluralsight-2026'),
  'launch-school-price': measured({
    value: 199,
    unit: 'usd/month',
    describes: 'Price of one month',
    population: 'Launch School',
    year: '2018',
    sources: ['launch-school-2018'],
    grade: 'D',
    because: 'The provider’s own statement, and old: ask for the current price.',
    reviewBy: REVIEW_BY.prices,
  }),
  'launch-school-deferred-price': measured({
    value: 299,
    unit: 'usd/month',
    describes: 'Price of one month under the plan that is paid later',
    population: 'Launch School',
    year: '2020',
    sources: ['launch-school-2020'],
    grade: 'D',
    because: 'The provider’s own statement, and old: ask for the current price.',
    reviewBy: REVIEW_BY.prices,
  }),
  'cs50-certificate-price': measured({
    value: 186.15,
    unit: 'usd',
    describes: 'What one learner paid for the optional certificate of a free course',
    population: 'One learner of CS50x',
    year: '2025',
    sources: ['cs50-certificate-2025'],
    grade: 'D',
    because: 'One learner’s account.',
    reviewBy: REVIEW_BY.prices,
  }),
  'free-curriculum-finished': judged({
    value: 0.1,
    low: 0.03,
    high: 0.22,
    unit: 'share',
    describes: 'Share of those who start a whole free curriculum and mean to finish it who do',
    because:
      'A curriculum is many courses and a portfolio, alone: set at about half the completion of a single free course by those who mean to finish, which is near the top of the range.',
    sources: ['reich-2014', 'jordan-2015'],
  }),
  'certificate-finished': judged({
    value: 0.2,
    low: 0.07,
    high: 0.4,
    unit: 'share',
    describes:
      'Share of those who pay for a certificate series who finish all of it and a portfolio',
    because:
      'Paying and a fixed series should hold more people than a free course does, but it is several courses: set at the completion of a single free course by those who mean to finish. No current record is public.',
    sources: ['reich-2014'],
  }),
  'mentored-finished': judged({
    value: 0.3,
    low: 0.12,
    high: 0.5,
    unit: 'share',
    describes: 'Share of those who start a mentored program who finish it',
    because:
      'No provider publishes a rate for everyone who starts. A person who notices and a monthly bill hold people; a year or more at one’s own pace does not. Set between a certificate and a part-time bootcamp.',
  }),
  'self-taught-finishers-placed': judged({
    value: 0.27,
    low: 0.12,
    high: 0.48,
    unit: 'share',
    describes:
      'Share of those who finish learning on their own who find a job in the field within a year',
    because:
      'No one measures it. Set at three quarters of what we take for bootcamp graduates today: the same skills, without career service, classmates or hiring partners.',
  }),
  'mentored-finishers-placed': judged({
    value: 0.36,
    low: 0.18,
    high: 0.6,
    unit: 'share',
    describes:
      'Share of those who finish a mentored program who find a job in the field within a year',
    because:
      'No provider’s rate is audited. Set as we take it for bootcamp graduates today: fewer finish, but those who do have studied longer.',
  }),
} as const
