import { CHANGES_ON, REVIEW_BY } from '../../passport/calendar.ts'
import { measured } from '../measured.ts'

const failing = (value: number, programs: string) =>
  measured(
    {
      value,
      unit: 'percent',
      describes: 'Students in programs that would fail the federal earnings test',
      population: `Students of ${programs}, all subjects`,
      year: 'estimate of 2026',
      sources: ['ihep-earnings-2026'],
      grade: 'C',
      because:
        'The Department of Education’s estimate, read in an institute’s account of the new rule. It is of all subjects together.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-26',
  )

const belowLine = (value: number, of: number, programs: string) =>
  measured(
    {
      value,
      unit: 'programs',
      describes:
        'Computing programs whose middle graduate earned less, four years on, than the line of the state',
      population: `${of.toLocaleString('en-US')} ${programs} programs in computing that publish both numbers`,
      year: 'release of June 2026',
      sources: ['college-scorecard-fields-2026'],
      grade: 'B',
      because:
        'Counted by us in the federal file. It is not an official list of programs that fail the test.',
      reviewBy: REVIEW_BY.colleges,
    },
    '2026-11-26',
  )

/** Help with the price, beside what the model uses, and what a program has to earn to keep it. */
export const GUIDE_AID = {
  'workforce-pell-credits': measured(
    {
      value: 16,
      low: 4,
      high: 16,
      unit: 'credits',
      describes:
        'Semester credits that a program must stay under for Workforce Pell; the low end is the fewest',
      population: 'Short programs at accredited schools that a governor has approved',
      year: 'from July 2026',
      sources: ['workforce-pell-new-america', 'workforce-pell-rule-2026'],
      grade: 'C',
      because:
        'Set by a final rule of May 2026, in force since July; read in a research institute’s summary. In quarter credits it is 6 to less than 24.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-26',
  ),
  'gi-bill-housing-online': measured(
    {
      value: 1_261,
      low: 1_169,
      high: 1_261,
      unit: 'usd/month',
      describes:
        'Housing allowance when every course is online, at the full benefit; the low end is the year before',
      population: 'Veterans with Post-9/11 GI Bill benefits enrolled more than half-time',
      year: 'August 2026 to July 2027',
      sources: ['va-future-rates-2026'],
      grade: 'B',
      because: 'Official amount, read in public files that quote the page and agree.',
      reviewBy: REVIEW_BY.renewed,
      changesOn: CHANGES_ON.veterans,
    },
    '2026-11-26',
  ),
  'gi-bill-full-service': measured(
    {
      value: 36,
      low: 3,
      high: 36,
      unit: 'months',
      describes:
        'Active duty that earns the full benefit; the low end, 90 days, earns half of it, and steps lie between',
      population: 'Veterans with Post-9/11 GI Bill benefits',
      year: '2026',
      sources: ['va-gi-bill-rates'],
      grade: 'A',
      because: 'The agency’s own page, read in a copy.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-30',
  ),
  'vet-tec-pilot-enrollments': measured(
    {
      value: 20_300,
      unit: 'people',
      describes: 'Enrollments in the pilot before it ended, more than',
      population: 'Veterans in VET TEC, the program before the present one',
      year: '2019-24',
      sources: ['gao-vet-tec-2025'],
      grade: 'B',
      because: 'The federal auditor’s count; the report itself was not opened.',
      reviewBy: REVIEW_BY.yearly,
    },
    '2026-11-26',
  ),
  'snap-hours': measured(
    {
      value: 80,
      unit: 'hours',
      describes:
        'Hours of work, training or volunteering a month that adults need to keep food benefits beyond three months',
      population: 'Adults from 18 to 64 without a child under 14; veterans are included',
      year: 'from February 2026',
      sources: ['elder-law-snap-2026'],
      grade: 'D',
      because: 'Read in a legal newsletter. States apply it, and there are exceptions.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-26',
  ),
  'earnings-test-certificate': failing(27.6, 'certificate programs for undergraduates'),
  'earnings-test-associate': failing(3.9, 'associate programs'),
  'earnings-test-bachelor': failing(0.6, 'bachelor’s programs'),
  'computing-certificate-below-line': belowLine(11, 167, 'certificate'),
  'computing-associate-below-line': belowLine(14, 507, 'associate'),
  'computing-bachelor-below-line': belowLine(2, 1_417, 'bachelor’s'),
  'workforce-pell-years-offered': measured({
    value: 1,
    unit: 'years',
    describes: 'Years for which a program must have been offered before Workforce Pell can pay',
    population: 'Short programs at accredited schools that a governor has approved',
    year: 'from July 2026',
    sources: ['workforce-pell-sbctc'],
    grade: 'B',
    because: 'Set by law and rule; read in a state college board’s summary.',
    reviewBy: REVIEW_BY.rules,
  }),
  'workforce-pell-placement-days': measured({
    value: 180,
    unit: 'days',
    describes: 'Days within which graduates must be placed for a program to count',
    population: 'Short programs at accredited schools that a governor has approved',
    year: 'from July 2026',
    sources: ['workforce-pell-sbctc'],
    grade: 'B',
    because: 'Set by law and rule; read in a state college board’s summary.',
    reviewBy: REVIEW_BY.rules,
  }),
} as const
