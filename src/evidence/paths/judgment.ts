import { judged } from '../figures/judged.ts'

type Because = string

/** The fewest hours a week on which a path can be followed. */
export const leastHours = (value: number, because: Because) =>
  judged({
    value,
    unit: 'hours/week',
    describes: 'The fewest hours a week on which the path can be followed',
    because,
  })

/** Hours a week beyond which more do not help. */
export const mostHours = (value: number, because: Because) =>
  judged({
    value,
    unit: 'hours/week',
    describes: 'Hours a week beyond which more do not bring the end nearer',
    because,
  })

/** The shortest calendar of a path, in months. */
export const leastMonths = (value: number, because: Because) =>
  judged({
    value,
    unit: 'months',
    describes: 'The shortest calendar on which it can be finished',
    because,
  })

/** How much structure a path offers, 0 to 1. */
export const structure = (value: number, because: Because) =>
  judged({
    value,
    unit: 'scale',
    describes: 'How much structure it offers, from 0 for none to 1 for the most',
    because,
  })

/** What is spent beside the price, USD. */
export const tools = (value: number, low: number, high: number, because: Because) =>
  judged({
    value,
    low,
    high,
    unit: 'usd',
    describes: 'Books, fees for exams and software over the whole path',
    because,
  })

const share = (describes: string) => (value: number, low: number, high: number, because: Because) =>
  judged({ value, low, high, unit: 'share', describes, because })

/** Chance of the goal `grow`. */
export const grows = share(
  'Share of those who start who finish what they need and use it in their work',
)

/** Chance of the goal `own-work`. */
export const shipsOwnWork = share(
  'Share of those who start who ship or sell first work of their own along the way or within a year after',
)

/** Chance of the goal `explore`. */
export const findsOut = share('Share of those who start who find out whether this work suits them')
