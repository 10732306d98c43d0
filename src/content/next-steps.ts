import type { AID_RULES, WORKFORCE_PELL } from '../evidence/aid.ts'
import type { CAUTIONS } from '../evidence/cautions.ts'
import type { Figure } from '../evidence/figure.ts'
import type { Aid, PathId } from '../evidence/path.ts'
import type { PLAN_HOURS } from '../evidence/plan-hours.ts'
import { exactUsd, people, usd } from './numbers.ts'

/** What a step may need to know. */
export interface StepFacts {
  readonly tryOut: (typeof PLAN_HOURS)['tryOut']
  /** The share of those who apply who are let in. */
  readonly admission: number
  /** USD a month where that is how a path is paid. */
  readonly monthly: number
}

/** One thing to do: what, and a sentence on how. */
export interface Step {
  readonly title: string
  readonly how: string
}

type Steps = (facts: StepFacts) => readonly [Step, Step, Step, Step, Step]

const tryOutFirst = ({ tryOut }: StepFacts): Step => ({
  title: `Do the free try-out: ${tryOut.value} hours, $0`,
  how: 'Go by its signs before you pay or sign anything.',
})

const PUT_IT_IN_THE_WEEK: Step = {
  title: 'Put the hours in your week',
  how: 'Take the plan above into your calendar, and tell someone who will ask how it goes.',
}

const bootcamp: Steps = (facts) => [
  tryOutFirst(facts),
  {
    title: 'Ask three schools the questions below, in writing',
    how: 'Drop every school that answers with a phone call or not at all.',
  },
  {
    title: 'Find two people who finished last year',
    how: 'Look for them yourself, not through the school. Ask what happened to the rest of the class.',
  },
  {
    title: 'Settle the money before you sign',
    how: 'Check the aid below, read the refund terms, and write down the most you could ever owe.',
  },
  PUT_IT_IN_THE_WEEK,
]

const tuitionFree: Steps = (facts) => [
  tryOutFirst(facts),
  {
    title: 'Apply to two or three programs, not one',
    how: `By our reckoning ${people(facts.admission)} who apply get in. An application costs only time.`,
  },
  {
    title: 'Ask what they test, and practice that',
    how: 'Most give an interview and a short exercise. The try-out is a good start.',
  },
  {
    title: 'Plan how you live while it lasts',
    how: 'Ask about the hours, any pay during training, and whether you can work beside it.',
  },
  {
    title: 'Start your plan B while you wait',
    how: 'A free online curriculum teaches the same first weeks, so nothing is lost if the answer is no.',
  },
]

const free: Steps = (facts) => [
  tryOutFirst(facts),
  {
    title: 'Pick one curriculum and stop comparing',
    how: 'Stay with the one you tried if it passed. Any of them is better than three half done.',
  },
  PUT_IT_IN_THE_WEEK,
  {
    title: 'Find someone who notices',
    how: 'Nobody will ask if you stop. Join a study group or its forum, and show something each week.',
  },
  {
    title: 'Decide again after the first project',
    how: 'If weeks went by without study, look at a path with more support. That is no failure.',
  },
]

const subscription: Steps = (facts) => [
  tryOutFirst(facts),
  {
    title: 'Check what it teaches against the plan above',
    how: 'Look for a server framework, SQL, testing and putting things online.',
  },
  {
    title: 'Work out the whole price',
    how: `About ${usd(facts.monthly)} a month for as long as you take. Start by the month; a year in advance pays off only once you keep at it.`,
  },
  {
    title: 'Note the day the trial ends',
    how: 'Put it in your calendar two days early, with how to cancel.',
  },
  PUT_IT_IN_THE_WEEK,
]

const mentored: Steps = (facts) => [
  tryOutFirst(facts),
  {
    title: 'Ask two programs the questions below, in writing',
    how: 'Ask who the mentor is and how soon your work is read.',
  },
  {
    title: 'Work out the whole price',
    how: `About ${usd(facts.monthly)} a month for as long as you take, so a slow month costs as much as a fast one.`,
  },
  {
    title: 'Use the free part first',
    how: 'Finish what is free, then pay for one month before you pay for more.',
  },
  PUT_IT_IN_THE_WEEK,
]

const degree: Steps = (facts) => [
  tryOutFirst(facts),
  {
    title: 'File the FAFSA',
    how: 'It is free, and grants, loans and much state aid start with it. Use the government’s own site.',
  },
  {
    title: 'Ask three accredited colleges what would carry over',
    how: 'Send them your records and ask for the credits they would accept, in writing.',
  },
  {
    title: 'Compare what you would really pay',
    how: 'Every college has a net price calculator on its site. Compare the whole degree, not a term.',
  },
  {
    title: 'Start with one programming course',
    how: 'Note the last day to drop it with your money back, and decide again when it ends.',
  },
]

const secondDegree: Steps = (facts) => [
  tryOutFirst(facts),
  {
    title: 'Ask which courses you need first',
    how: 'Programs for people from other fields differ most in what they expect on day one.',
  },
  {
    title: 'Ask three colleges for the whole price',
    how: 'Price for each credit, number of credits, fees. Grants for a first degree mostly end with it.',
  },
  {
    title: 'Ask your employer before you apply',
    how: 'A written plan can pay a part each year, and often has to be agreed first.',
  },
  {
    title: 'Take one course before the whole program',
    how: 'Many colleges let you. Note the last day to drop it with your money back.',
  },
]

/** Five things to do for each path, in order; the first is always free. */
export const NEXT_STEPS: Readonly<Record<PathId, Steps>> = {
  'bootcamp-full-time': bootcamp,
  'bootcamp-part-time': bootcamp,
  'bootcamp-tuition-free': tuitionFree,
  'online-free': free,
  'online-certificate': subscription,
  'online-mentored': mentored,
  'degree-associate': degree,
  'degree-bachelor-online': degree,
  'degree-bachelor-campus': degree,
  'degree-second-bachelor': secondDegree,
  'degree-master': secondDegree,
}

/** Something to ask a school, and the answer that should stop a person. */
export interface SchoolQuestion {
  readonly ask: string
  readonly redFlag: string
  /** The figures that the red flag names. */
  readonly figures?: readonly Figure[]
}

type Cautions = typeof CAUTIONS

const OUTCOMES = ({ placementClaimed, placementFound }: Cautions): SchoolQuestion => ({
  ask: 'Of everyone who started, how many finished, how many work as developers, and who checked that?',
  redFlag: `A rate that nobody outside has audited, or that counts only those who answered. Schools report about ${Math.round(placementClaimed.value)} in 100; at one of them a regulator found ${Math.round(placementFound.value)} in 100 or fewer.`,
  figures: [placementClaimed, placementFound],
})
const GUARANTEE: SchoolQuestion = {
  ask: 'Is a job promised, and what would cancel the promise?',
  redFlag:
    'A job guarantee with conditions that few can keep, such as moving or a number of applications a week.',
}
const INCOME_SHARE = ({ incomeShareCharge }: Cautions): SchoolQuestion => ({
  ask: 'If I pay later, what is the most I could ever owe, with every fee?',
  redFlag: `Income share or “pay when hired” that is not called a loan. It is one: at one school it hid an average charge of ${usd(incomeShareCharge.value)}.`,
  figures: [incomeShareCharge],
})
const BRAND: SchoolQuestion = {
  ask: 'Who teaches, and who employs the teachers?',
  redFlag: 'A university’s name on a course that another company runs and teaches.',
}
const CLASS_SIZE: SchoolQuestion = {
  ask: 'How many learners are there to one teacher, and how soon is my work read?',
  redFlag: 'No number, or a number only for the largest class “so far”.',
}
const REFUND: SchoolQuestion = {
  ask: 'Until which day can I leave with all my money back?',
  redFlag: 'An answer that is not in the contract, or a discount that ends tonight.',
}
const CREDITS: SchoolQuestion = {
  ask: 'Who accredits you, and which of my credits do you accept in writing?',
  redFlag:
    'An accreditor the Department of Education does not list, or “we will see once you enroll”.',
}
const GRADUATES: SchoolQuestion = {
  ask: 'How many of those who start this degree finish it, and in how many years?',
  redFlag: 'Figures for full-time first-timers only, when you would be neither.',
}
const MOST_TAUGHT: SchoolQuestion = {
  ask: 'What would I have built by the end, and can I see what last year’s class built?',
  redFlag: 'Projects that are all the same, or none that still run.',
}

/** Questions for a provider of each path; none where there is nobody to ask. */
export function questionsFor(path: PathId, cautions: Cautions): readonly SchoolQuestion[] {
  const school = [OUTCOMES(cautions), GUARANTEE, INCOME_SHARE(cautions), BRAND, CLASS_SIZE, REFUND]
  switch (path) {
    case 'bootcamp-full-time':
    case 'bootcamp-part-time':
    case 'bootcamp-tuition-free':
    case 'online-mentored':
      return school
    case 'online-free':
      return []
    case 'online-certificate':
      return [MOST_TAUGHT, BRAND, REFUND]
    default:
      return [CREDITS, GRADUATES, BRAND, CLASS_SIZE, REFUND]
  }
}

type AidRules = typeof AID_RULES

/** How to look into each kind of aid, with what it pays at most. */
export const AID_STEPS: Readonly<Record<Aid, (rules: AidRules) => string>> = {
  'gi-bill': ({ 'gi-bill': rule }) =>
    `GI Bill: it pays only for approved programs, so find yours on the VA’s list before you enroll. At the full benefit it covers in-state tuition at public colleges, and up to about ${usd(rule.privateMost.value)} a year at private ones (${rule.privateMost.year}; it rises each year).`,
  pell: ({ pell }) =>
    `Pell Grant: file the FAFSA. A full-time year brings ${exactUsd(pell.least.value)} to ${exactUsd(pell.most.value)}, by your family’s income and size.`,
  employer: ({ employer }) =>
    `Your employer: ask for the written education plan. Up to ${exactUsd(employer.most.value)} a year can be paid free of income tax.`,
  'laid-off': ({ 'laid-off': rule }) =>
    `After a layoff: ask an American Job Center about training funds (WIOA), and whether this school is on your state’s list. Amounts are local; one area pays up to ${exactUsd(rule.most.value)} a year, after other grants.`,
}

/** The newest grant, which most bootcamps cannot take. */
export const workforcePell = ({ hours, weeks }: typeof WORKFORCE_PELL): string =>
  `Workforce Pell: it pays only at accredited schools, for approved programs of ${hours.low} to ${hours.high} hours that last ${weeks.low} weeks or more and fewer than ${weeks.high}. Ask the school for its approval; a bootcamp outside an accredited school has none.`

export const HOLDS_BACHELOR =
  'You hold a bachelor’s already: ask the school whether this grant is still open to you.'

export const technologyPlaces = (rules: AidRules): string =>
  `GI Bill: a high-technology program can pay for some short courses, with ${rules['gi-bill'].technologyPlaces.value.toLocaleString('en-US')} places a year for the whole country. Ask the VA whether it is open and which schools are in it.`
