import { derived } from '../figures/derived.ts'
import { FIGURES, type FigureId } from '../figures/figures.ts'
import { judged } from '../figures/judged.ts'
import { SCHOOLING, type PathFacts } from './path.ts'
import { quantile } from '../passport/quantile.ts'
import { GRADUATE_PLACES, OPEN_ADMISSION } from './admission.ts'
import { AID_IF_APPROVED, AID_TAKEN } from './aid-taken.ts'
import { RECOGNITION } from './award.ts'
import { ASSOCIATE_CREDIT, BACHELOR_CREDIT, NO_CREDIT } from './credit.ts'
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
import { FIRST_YEAR_PAY, PRICES_SINCE_2022, raisedSince2022 } from './first-year-pay.ts'
import { NEEDS_PAUSE } from './needs-pause.ts'

type Values = Readonly<Record<string, { readonly value: number }>>

const every = (of: Values): number[] => Object.values(of).map(({ value }) => value)

const study = (credits: number) =>
  derived({
    from: { credit: 'hours-per-credit' },
    value: (of) => credits * of.credit.value,
    low: (of) => credits * of.credit.low,
    high: (of) => credits * of.credit.high,
    unit: 'hours',
    describes: `Hours of class and study to the award, ${credits} semester credits`,
    population: 'Students without credits from earlier schooling',
    year: 'rule in force',
    grade: 'C',
    because:
      'Credits times the hours that the federal rule expects for one. A rule, not a measurement; real study varies widely.',
  })

const books = (years: number) =>
  derived({
    from: { year: 'books-for-a-year' },
    value: (of) => of.year.value * years,
    low: (of) => of.year.value * years * 0.4,
    high: (of) => of.year.value * years * 1.5,
    unit: 'usd',
    describes: 'Books, fees for exams and software over the whole path',
    population: `Students who study ${years} full-time years`,
    year: '2025-26',
    grade: 'C',
    because:
      'What public two-year colleges tell students to budget; free and rented books make it less for many, fees and software more for some.',
  })

const ONLINE_BOOKS = derived({
  from: { year: 'books-for-a-year' },
  value: (of) => of.year.value * 2,
  low: () => 0,
  high: (of) => of.year.value * 4,
  unit: 'usd',
  describes: 'Books, fees for exams and software over the whole path',
  population: 'Students who study four full-time years online',
  year: '2025-26',
  grade: 'E',
  because:
    'Half of what colleges tell students to budget for four years: online programs ask for fewer supplies and some include the books. The ends are nothing and the whole of it.',
})

/** Earn the award, then find a job that uses it. */
const developerJobAfter = (
  award: Extract<FigureId, 'second-bachelor-finished' | 'master-finished'>,
) =>
  derived({
    from: {
      award,
      jobless: 'computing-graduates-unemployed',
      under: 'computing-graduates-underemployed',
    },
    value: (of) => of.award.value * (1 - of.jobless.value / 100) * (1 - of.under.value / 100),
    low: (of) => of.award.low * (1 - of.jobless.high / 100) * (1 - of.under.high / 100),
    high: (of) => of.award.high * (1 - of.jobless.low / 100) * (1 - of.under.low / 100),
    unit: 'share',
    describes: 'Share of those who start who graduate and work in a job that uses the degree',
    population: 'Everyone who starts, graduated or not',
    year: '2024-26',
    grade: 'E',
    because:
      'Share who finish (our judgment) times the share of recent computer science graduates who are employed, and in a job that needs a degree. Some of those jobs are not developer jobs; earlier careers may help.',
  })

const ownWork = (value: number, low: number, high: number) =>
  shipsOwnWork(
    value,
    low,
    high,
    'Degrees teach foundations and ask for projects, but shipping to users is left to the student. Set below the share who graduate.',
  )

const explored = (value: number, low: number, high: number) =>
  findsOut(
    value,
    low,
    high,
    'The first programming courses answer it; with dates and grades, most take them.',
  )

const ONE_COURSE = leastHours(
  9,
  'One course of three credits at a time, three hours a week for each credit as the federal rule expects.',
)
const ON_CAMPUS = leastHours(
  20,
  'Two courses at a time, 18 hours by the federal rule, and the way there: half-time study is the least that most aid asks for, and day classes do not come in smaller pieces.',
)
const FULL_LOAD = mostHours(
  45,
  'Fifteen credits a term, three hours a week for each: the load that finishes on time.',
)

const ONLINE_STRUCTURE = structure(
  0.55,
  'Terms, grades and advisers, but classmates are far away and days are free.',
)

const WITHIN_EIGHT_YEARS = 'Share of those who start who earn an award within eight years'
const ENTRANTS = 'two years of entrants, about 2014-16'

const ASSOCIATE_FINISHED = derived({
  from: { award: 'awards-public-2-year' },
  value: (of) => of.award.value / 100,
  low: (of) => of.award.low / 100,
  high: (of) => of.award.high / 100,
  unit: 'share',
  describes: WITHIN_EIGHT_YEARS,
  population: 'All entrants of public two-year colleges, part-time included (790 colleges)',
  year: ENTRANTS,
  grade: 'B',
  because:
    'Records of everyone who started, of all subjects; middle, 10th and 90th percentile of colleges. Students who transfer and finish elsewhere count as not finished, which understates it.',
})

const ASSOCIATE_PUBLISHED = derived({
  from: { year: 'tuition-public-2-year', spread: 'tuition-spread-public-2-year' },
  value: (of) => 2 * of.year.value,
  low: (of) => 2 * of.spread.low,
  high: (of) => 2 * of.spread.high,
  unit: 'usd',
  describes: 'Published tuition and fees for two full-time years, before any grant',
  population: 'In-district students at public two-year colleges (range: 859 colleges)',
  year: '2025-26; range 2023-24',
  grade: 'C',
  because:
    'Two years of the national average; the ends are the 10th and 90th percentile of colleges.',
})

export const DEGREE_ASSOCIATE: PathFacts = {
  id: 'degree-associate',
  family: 'degree',
  price: {
    kind: 'total',
    figure: derived({
      from: { year: 'tuition-public-2-year', spread: 'tuition-spread-public-2-year' },
      value: (of) => 1.5 * of.year.value,
      low: () => 0,
      high: (of) => 2 * of.spread.high,
      unit: 'usd',
      describes: 'Tuition and fees for two full-time years, after the grants that many get unasked',
      population: 'In-district students at public two-year colleges (range: 859 colleges)',
      year: '2025-26; range 2023-24',
      grade: 'C',
      because:
        'Three quarters of two years of the national average: grants lower it, most of all for full-time beginners. By how much for everyone is our judgment. The low end is nothing to pay; the high end the 90th percentile of published prices.',
    }),
  },
  tuition: 'public-2-year',
  aid: AID_TAKEN['degree-associate'],
  aidIfApproved: AID_IF_APPROVED['degree-associate'],
  tools: books(2),
  study: study(60),
  leastHours: ONE_COURSE,
  mostHours: FULL_LOAD,
  leastMonths: leastMonths(18, 'Four terms and a summer; two academic years take 21 months.'),
  experienceShortens: false,
  credit: ASSOCIATE_CREDIT,
  entry: SCHOOLING,
  heldBy: ['associate', 'bachelor-other', 'bachelor-computing'],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['degree-associate'],
  chance: {
    'developer-job': derived({
      from: { award: 'awards-public-2-year', placed: 'associate-graduates-in-field' },
      value: (of) => (of.award.value * of.placed.value) / 100,
      low: (of) => (of.award.value * of.placed.low) / 100,
      high: (of) => (of.award.value * of.placed.high * 1.3) / 100,
      unit: 'share',
      describes:
        'Share of those who start who graduate and find developer or close work within a year',
      population: 'Everyone who starts, graduated or not',
      year: ENTRANTS,
      grade: 'E',
      because:
        'Award rate of all entrants of public two-year colleges times our share of graduates who find such work. Those who go on to a bachelor’s are not counted here.',
    }),
    grow: grows(
      0.3,
      0.16,
      0.46,
      'About the award rate of public two-year colleges, a little more because single courses can be enough.',
    ),
    'own-work': ownWork(0.2, 0.08, 0.36),
    qualification: ASSOCIATE_FINISHED,
    explore: explored(0.75, 0.55, 0.89),
  },
  finishing: ASSOCIATE_FINISHED,
  measuredOn: 'some-college',
  award: 'associate',
  lender: 'undergraduate',
  priceBeforeGrants: ASSOCIATE_PUBLISHED,
  enrolls: true,
  pay: derived({
    from: {
      graduates: 'associate-first-year-pay',
      ...PRICES_SINCE_2022,
      quarter: 'web-developer-pay-lowest-quarter',
      developers: 'software-developer-pay-lowest-tenth',
    },
    value: (of) => (of.graduates.high * raisedSince2022(of) + of.quarter.value) / 2,
    low: (of) => of.graduates.low * raisedSince2022(of),
    high: (of) => of.developers.value * 1.05,
    unit: 'usd/year',
    describes: 'Yearly pay in a first developer job with an associate degree',
    population: 'Those who find a developer job this way',
    year: '2025-26',
    grade: 'E',
    because:
      'Records show all graduates, most of them in other work. We take the middle between the best-paid tenth of programs, in dollars of May 2025, and the lowest quarter of web developers. The high end is a little above what the lowest tenth of software developers earn.',
  }),
  credential: RECOGNITION.associate,
  support: structure(0.7, 'Terms, grades, campus and advisers; many classmates attend part-time.'),
}

const ONLINE_AWARDS = {
  wgu: 'awards-wgu',
  uopeople: 'awards-uopeople',
  ufOnline: 'awards-uf-online',
  umgc: 'awards-umgc',
  pennState: 'awards-penn-state-world-campus',
  purdue: 'awards-purdue-global',
  byuIdaho: 'awards-byu-idaho',
} as const

const BACHELOR_ONLINE_FINISHED = derived({
  from: ONLINE_AWARDS,
  value: (of) => quantile(every(of), 0.5) / 100,
  low: (of) => quantile(every(of), 0.1) / 100,
  high: (of) => quantile(every(of), 0.9) / 100,
  unit: 'share',
  describes: WITHIN_EIGHT_YEARS,
  population: 'All entrants of the listed online colleges, part-time included (n = 7)',
  year: ENTRANTS,
  grade: 'B',
  because:
    'Records of everyone who started, of all subjects: middle, 10th and 90th percentile of the seven colleges whose prices we use.',
})

const BACHELOR_ONLINE_PUBLISHED = derived({
  from: {
    wgu: 'tuition-wgu',
    uopeople: 'tuition-uopeople',
    ufOnline: 'tuition-uf-online',
    umgc: 'tuition-umgc',
    pennState: 'tuition-penn-state-world-campus',
    purdue: 'tuition-purdue-global',
    byuIdaho: 'tuition-byu-idaho',
    all: 'tuition-spread-online',
  },
  value: ({ all: _all, ...listed }) => 4 * quantile(every(listed), 0.5),
  low: ({ all: _all, ...listed }) => 4 * quantile(every(listed), 0.1),
  high: ({ all }) => 4 * all.value,
  unit: 'usd',
  describes: 'Published tuition and fees for four full-time years, before any grant',
  population: 'Listed online bachelor’s programs, in-state where it matters (n = 7)',
  year: '2023-24',
  grade: 'C',
  because:
    'Four published years: middle and 10th percentile of the listed colleges; the high end is the middle of all 167 mostly online colleges.',
})

export const DEGREE_BACHELOR_ONLINE: PathFacts = {
  id: 'degree-bachelor-online',
  family: 'degree',
  price: {
    kind: 'total',
    figure: derived({
      from: {
        wgu: 'tuition-wgu',
        uopeople: 'tuition-uopeople',
        ufOnline: 'tuition-uf-online',
        umgc: 'tuition-umgc',
        pennState: 'tuition-penn-state-world-campus',
        purdue: 'tuition-purdue-global',
        byuIdaho: 'tuition-byu-idaho',
        all: 'tuition-spread-online',
      },
      value: ({ all: _all, ...listed }) => 3 * quantile(every(listed), 0.5),
      low: ({ all: _all, ...listed }) => 3 * quantile(every(listed), 0.1),
      high: ({ all }) => 4 * all.value,
      unit: 'usd',
      describes: 'Tuition and fees for four full-time years, after usual grants',
      population: 'Listed online bachelor’s programs, in-state where it matters (n = 7)',
      year: '2023-24',
      grade: 'C',
      because:
        'Three quarters of four published years, as for community colleges: grants pay much for some and little for most older students. Middle and 10th percentile of the listed colleges, which are among the cheaper; the high end is the published middle of all 167 mostly online colleges.',
    }),
  },
  tuition: null,
  aid: AID_TAKEN['degree-bachelor-online'],
  aidIfApproved: AID_IF_APPROVED['degree-bachelor-online'],
  tools: ONLINE_BOOKS,
  study: study(120),
  leastHours: ONE_COURSE,
  mostHours: FULL_LOAD,
  leastMonths: leastMonths(
    30,
    'Without summers off, and faster where credits are earned by showing what one knows; few do it in less.',
  ),
  experienceShortens: false,
  credit: BACHELOR_CREDIT,
  entry: SCHOOLING,
  heldBy: ['bachelor-other', 'bachelor-computing'],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['degree-bachelor-online'],
  chance: {
    'developer-job': derived({
      from: {
        ...ONLINE_AWARDS,
        jobless: 'computing-graduates-unemployed',
        under: 'computing-graduates-underemployed',
      },
      value: ({ jobless, under, ...awards }) =>
        (quantile(every(awards), 0.5) / 100) * (1 - jobless.value / 100) * (1 - under.value / 100),
      low: ({ jobless, under, ...awards }) =>
        (quantile(every(awards), 0.1) / 100) * (1 - jobless.high / 100) * (1 - under.high / 100),
      high: ({ jobless, under, ...awards }) =>
        (quantile(every(awards), 0.9) / 100) * (1 - jobless.low / 100) * (1 - under.low / 100),
      unit: 'share',
      describes: 'Share of those who start who graduate and work in a job that uses the degree',
      population: 'Everyone who starts, graduated or not',
      year: 'entrants of about 2014-16; graduates of 2024',
      grade: 'D',
      because:
        'Award rate of the listed online colleges (all subjects) times the share of recent computer science graduates, mostly from campuses, who are employed and in a job that needs a degree. Two records joined by us: neither follows these students into these jobs, and some of the jobs are not developer jobs.',
    }),
    grow: grows(
      0.38,
      0.2,
      0.56,
      'A little above the award rate of the listed online colleges: single courses can be enough.',
    ),
    'own-work': ownWork(0.25, 0.11, 0.42),
    qualification: BACHELOR_ONLINE_FINISHED,
    explore: explored(0.72, 0.52, 0.87),
  },
  finishing: BACHELOR_ONLINE_FINISHED,
  measuredOn: 'some-college',
  award: 'bachelor-computing',
  lender: 'undergraduate',
  priceBeforeGrants: BACHELOR_ONLINE_PUBLISHED,
  enrolls: true,
  pay: FIRST_YEAR_PAY.bachelorOnline,
  credential: RECOGNITION.bachelor,
  support: ONLINE_STRUCTURE,
}

const BACHELOR_CAMPUS_FINISHED = derived({
  from: { award: 'awards-public-4-year' },
  value: (of) => of.award.value / 100,
  low: (of) => of.award.low / 100,
  high: (of) => of.award.high / 100,
  unit: 'share',
  describes: WITHIN_EIGHT_YEARS,
  population:
    'All entrants of public four-year colleges, part-time and transfer included (803 colleges)',
  year: ENTRANTS,
  grade: 'B',
  because:
    'Records of everyone who started, of all subjects; middle, 10th and 90th percentile of colleges. Those who finish at another college count as not finished.',
})

const BACHELOR_CAMPUS_PUBLISHED = derived({
  from: { year: 'tuition-public-4-year', spread: 'tuition-spread-public-4-year' },
  value: (of) => 4 * of.year.value,
  low: (of) => 4 * of.spread.low,
  high: (of) => 4 * of.spread.high,
  unit: 'usd',
  describes: 'Published in-state tuition and fees for four full-time years, before any grant',
  population: 'In-state students at public four-year colleges (range: 806 colleges)',
  year: '2025-26; range 2023-24',
  grade: 'C',
  because:
    'Four years of the national average; the ends are the 10th and 90th percentile of colleges.',
})

export const DEGREE_BACHELOR_CAMPUS: PathFacts = {
  id: 'degree-bachelor-campus',
  family: 'degree',
  price: {
    kind: 'total',
    figure: derived({
      from: {
        year: 'tuition-public-4-year',
        net: 'net-tuition-public-4-year',
        spread: 'tuition-spread-public-4-year',
      },
      value: (of) => 2 * (of.year.value + of.net.value),
      low: (of) => 4 * of.net.value,
      high: (of) => 4 * of.spread.high,
      unit: 'usd',
      describes: 'In-state tuition and fees for four full-time years, after usual grants',
      population: 'In-state students at public four-year colleges (range: 806 colleges)',
      year: '2025-26; range 2023-24',
      grade: 'C',
      because:
        'Four years, halfway between the published average and what is left after all grants for full-time beginners: older students get fewer grants. The low end is that net price, the high end the 90th percentile of published prices. Living costs are not counted on any path.',
    }),
  },
  tuition: 'public-4-year',
  aid: AID_TAKEN['degree-bachelor-campus'],
  aidIfApproved: AID_IF_APPROVED['degree-bachelor-campus'],
  tools: books(4),
  study: study(120),
  leastHours: ON_CAMPUS,
  mostHours: FULL_LOAD,
  leastMonths: leastMonths(45, 'Four academic years of nine months, three summers between them.'),
  experienceShortens: false,
  credit: BACHELOR_CREDIT,
  entry: SCHOOLING,
  heldBy: ['bachelor-other', 'bachelor-computing'],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['degree-bachelor-campus'],
  chance: {
    'developer-job': derived({
      from: {
        award: 'awards-public-4-year',
        jobless: 'computing-graduates-unemployed',
        under: 'computing-graduates-underemployed',
      },
      value: (of) =>
        (of.award.value / 100) * (1 - of.jobless.value / 100) * (1 - of.under.value / 100),
      low: (of) => (of.award.low / 100) * (1 - of.jobless.high / 100) * (1 - of.under.high / 100),
      high: (of) => (of.award.high / 100) * (1 - of.jobless.low / 100) * (1 - of.under.low / 100),
      unit: 'share',
      describes: 'Share of those who start who graduate and work in a job that uses the degree',
      population: 'Everyone who starts, graduated or not',
      year: 'entrants of about 2014-16; graduates of 2024',
      grade: 'D',
      because:
        'Award rate of all entrants of public four-year colleges (all subjects) times the share of recent computer science graduates who are employed and in a job that needs a degree. Two records joined by us: some students change subject, and some of those jobs are not developer jobs.',
    }),
    grow: grows(
      0.5,
      0.25,
      0.71,
      'About the award rate of public four-year colleges: what is learned is usually used, but it comes late.',
    ),
    'own-work': ownWork(0.35, 0.18, 0.54),
    qualification: BACHELOR_CAMPUS_FINISHED,
    explore: explored(0.8, 0.62, 0.92),
  },
  finishing: BACHELOR_CAMPUS_FINISHED,
  measuredOn: 'some-college',
  award: 'bachelor-computing',
  lender: 'undergraduate',
  priceBeforeGrants: BACHELOR_CAMPUS_PUBLISHED,
  enrolls: true,
  pay: FIRST_YEAR_PAY.bachelorCampus,
  credential: RECOGNITION.bachelor,
  support: structure(0.85, 'Terms, grades, classmates and staff in one place.'),
}

const SHORTEST_SECOND = derived({
  from: { plan: 'oregon-state-shortest-years' },
  value: (of) => 12 * of.plan.value,
  low: (of) => 12 * of.plan.value * 0.8,
  high: (of) => 12 * of.plan.high,
  unit: 'months',
  describes: 'The shortest calendar on which it can be finished',
  population: 'One listed program (n = 1)',
  year: 'about 2020',
  grade: 'D',
  because: 'The shortest plan the listed program publishes; its longest is the high end.',
})

export const DEGREE_SECOND_BACHELOR: PathFacts = {
  id: 'degree-second-bachelor',
  family: 'degree',
  price: {
    kind: 'total',
    figure: derived({
      from: {
        credit: 'oregon-state-credit-price',
        wgu: 'tuition-wgu',
        outOfState: 'tuition-public-4-year-out-of-state',
      },
      value: (of) => 60 * of.credit.value,
      low: (of) => 1.5 * of.wgu.value,
      high: (of) => 1.5 * of.outOfState.value,
      unit: 'usd',
      describes: 'Tuition for the whole second degree, before any aid',
      population: 'One listed program (n = 1)',
      year: '2023-26',
      grade: 'D',
      because:
        'Sixty quarter credits at the one listed program with a traceable price. The low end is three terms at a flat-rate online university, the high end a year and a half of average out-of-state tuition.',
    }),
  },
  tuition: null,
  aid: AID_TAKEN['degree-second-bachelor'],
  aidIfApproved: AID_IF_APPROVED['degree-second-bachelor'],
  tools: books(1.5),
  study: study(40),
  leastHours: ONE_COURSE,
  mostHours: FULL_LOAD,
  leastMonths: SHORTEST_SECOND,
  experienceShortens: false,
  credit: NO_CREDIT,
  entry: ['bachelor-other', 'bachelor-computing'],
  heldBy: ['bachelor-computing'],
  admission: OPEN_ADMISSION,
  needsPause: NEEDS_PAUSE['degree-second-bachelor'],
  chance: {
    'developer-job': developerJobAfter('second-bachelor-finished'),
    grow: grows(0.55, 0.34, 0.76, 'Our share who finish, less those who cannot use it yet.'),
    'own-work': ownWork(0.35, 0.18, 0.54),
    qualification: FIGURES['second-bachelor-finished'],
    explore: explored(0.8, 0.62, 0.92),
  },
  finishing: FIGURES['second-bachelor-finished'],
  measuredOn: 'bachelor-other',
  award: 'bachelor-computing',
  lender: 'undergraduate',
  priceBeforeGrants: null,
  enrolls: true,
  pay: FIRST_YEAR_PAY.bachelorCampus,
  credential: RECOGNITION.bachelor,
  support: ONLINE_STRUCTURE,
}

const midway = (of: {
  readonly bachelor: { readonly value: number }
  readonly master: { readonly value: number }
}): number => (of.bachelor.value + of.master.value) / 2

export const DEGREE_MASTER: PathFacts = {
  id: 'degree-master',
  family: 'degree',
  price: {
    kind: 'total',
    figure: judged({
      value: 20_000,
      low: 7_000,
      high: 52_000,
      unit: 'usd',
      describes: 'Tuition for the whole master’s degree, before any aid',
      population: 'Online master’s degrees in computing at well-known universities',
      because:
        'Two prices could be traced: about 7,000 in 2026 at one for people who already know computing, and 26,300 in 2018 at one for people who do not. We take a middle, raised for the years since; campus programs reach twice the dearer one.',
      sources: ['omscs-guide-2026', 'penn-mcit-2018'],
    }),
  },
  tuition: null,
  aid: AID_TAKEN['degree-master'],
  aidIfApproved: AID_IF_APPROVED['degree-master'],
  tools: tools(1_000, 300, 2_000, 'Ten courses; many use papers and free software.'),
  study: derived({
    from: { credit: 'hours-per-credit', course: 'mcit-weekly-hours' },
    value: (of) => (30 * of.credit.value + 10 * 14 * of.course.value) / 2,
    low: (of) => 30 * of.credit.low,
    high: (of) => 10 * 14 * of.course.high,
    unit: 'hours',
    describes: 'Hours of class and study to the award, 30 semester credits',
    population: 'Students of ten-course master’s degrees',
    year: 'rule in force; program advice undated',
    grade: 'D',
    because:
      'The middle between what the federal rule expects for 30 credits and ten courses of 14 weeks at the hours one program advises; graduate courses ask more per credit.',
  }),
  leastHours: FIGURES['mcit-weekly-hours'],
  mostHours: FULL_LOAD,
  leastMonths: leastMonths(16, 'Ten courses over four terms and a summer at full load.'),
  experienceShortens: false,
  credit: NO_CREDIT,
  entry: ['bachelor-other', 'bachelor-computing'],
  heldBy: [],
  admission: GRADUATE_PLACES,
  needsPause: NEEDS_PAUSE['degree-master'],
  chance: {
    'developer-job': developerJobAfter('master-finished'),
    grow: grows(0.56, 0.34, 0.76, 'Our share who finish, less those who cannot use it yet.'),
    'own-work': ownWork(0.33, 0.16, 0.52),
    qualification: FIGURES['master-finished'],
    explore: explored(0.75, 0.55, 0.89),
  },
  finishing: FIGURES['master-finished'],
  measuredOn: 'bachelor-other',
  award: 'bachelor-computing',
  lender: 'graduate',
  priceBeforeGrants: null,
  enrolls: true,
  pay: derived({
    from: {
      bachelor: 'bachelor-campus-first-year-pay',
      master: 'master-online-first-year-pay',
      ...PRICES_SINCE_2022,
    },
    value: (of) => midway(of) * raisedSince2022(of),
    low: (of) => midway(of) * raisedSince2022(of) * 0.55,
    high: (of) => midway(of) * raisedSince2022(of) * 1.45,
    unit: 'usd/year',
    describes: 'Yearly pay in a first developer job with a master’s degree in computing',
    population: 'Those who find a developer job this way, new to the field',
    year: 'earned in 2020 and 2021, in dollars of May 2025',
    grade: 'D',
    because:
      'Many master’s graduates worked in computing before, which lifts their pay, and no record tells them apart. For someone new to it we take the middle between graduates of campus bachelor’s and of online master’s programs; the ends are 45 percent off, the least a figure of this grade gets.',
  }),
  credential: RECOGNITION.master,
  support: ONLINE_STRUCTURE,
}
