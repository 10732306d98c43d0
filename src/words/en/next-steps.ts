import type { PathId } from '../../evidence/paths/path.ts'
import type { PLAN_HOURS } from '../../evidence/roadmap/plan-hours.ts'
import { people, usd } from './format.ts'

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
    how: `We estimate that ${people(facts.admission)} who apply get in. An application costs only time.`,
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

export const NEXT_STEPS_TITLE = 'Five next steps'

/** A step as the beginning of a paragraph. */
export const stepTitle = (title: string): string => `${title}.`
