import { SHARES } from '../../evidence/people/mix.ts'
import { GOALS, type PathFacts } from '../../evidence/paths/path.ts'
import { QUESTIONS, UNSURE, type Answer, type Answers, type OptionId } from './answers.ts'
import { HOURS } from './options.ts'

/** The questions whose answers change how good a path is, and so are averaged over when open. */
export type ValueQuestion = 'goal' | 'education' | 'experience' | 'hours' | 'pause' | 'support'

/** One definite answer that an open one may stand for, and how much it counts. */
export interface Level<Q extends ValueQuestion> {
  readonly option: OptionId<Q>
  /** The shares of the levels of a question sum to 1. */
  readonly share: number
}

type Levels = { readonly [Q in ValueQuestion]: readonly Level<Q>[] }

interface Possible {
  readonly levels: Levels
  /** The share of people to whom the path is open, by the question that may close it. */
  readonly open: Readonly<Record<'education' | 'hours' | 'pause', number>>
}

/** What a path allows of each answer: nobody studies for a second bachelor's before a first. */
function possibleOn({ entry, heldBy, leastHours, needsPause }: PathFacts): Possible {
  const education = QUESTIONS.education.filter(
    (schooling) => entry.includes(schooling) && !heldBy.includes(schooling),
  )
  const hours = QUESTIONS.hours.filter((option) => HOURS[option] >= leastHours.value)
  const pause = QUESTIONS.pause.filter((option) => !(needsPause && option === 'keep'))
  return {
    levels: {
      goal: evenly(GOALS),
      education: byShare(education, SHARES.education),
      experience: evenly(QUESTIONS.experience),
      hours: byShare(hours, SHARES.hours),
      pause: byShare(pause, SHARES.pause),
      support: evenly(QUESTIONS.support),
    },
    open: {
      education: sumOf(education, SHARES.education),
      hours: sumOf(hours, SHARES.hours),
      pause: sumOf(pause, SHARES.pause),
    },
  }
}

/** What paths allow, remembered by the facts that decide it: programs bring facts of their own. */
const POSSIBLE = new WeakMap<PathFacts['entry'], Map<string, Possible>>()

function possible(facts: PathFacts): Possible {
  const { entry, heldBy, leastHours, needsPause } = facts
  const key = `${heldBy.join()} ${leastHours.value} ${needsPause}`
  let bySchooling = POSSIBLE.get(entry)
  if (bySchooling === undefined) POSSIBLE.set(entry, (bySchooling = new Map<string, Possible>()))
  let found = bySchooling.get(key)
  if (found === undefined) bySchooling.set(key, (found = possibleOn(facts)))
  return found
}

/** Each option alone, made once because definite answers are the common case. */
const ALONE: Readonly<Record<string, readonly { option: string; share: number }[]>> =
  Object.fromEntries(
    Object.values(QUESTIONS).flatMap((options) =>
      options.map((option) => [option, [{ option, share: 1 }]]),
    ),
  )

/**
 * The definite answers that an answer stands for on one path. A definite answer stands for itself.
 * "Not sure" of schooling, hours or a pause stands for every level the path allows, each as common
 * as among those who ask; of anything else, for every level alike. The value of a path is the mean
 * of its values over the levels, never its value at a middle level.
 */
export function levelsOf<Q extends ValueQuestion>(
  facts: PathFacts,
  question: Q,
  answer: Answer<Q>,
): readonly Level<Q>[] {
  if (answer === UNSURE) return possible(facts).levels[question]
  // ALONE lists each option under its own name, so what is found is the answer itself.
  return ALONE[answer] as readonly Level<Q>[]
}

/**
 * The share of people with these answers to whom a path is open at all: below 1 only where
 * schooling, hours or a pause is open and some who answer so could not enter or keep up.
 */
export function shareOpenTo(facts: PathFacts, { education, hours, pause }: Answers): number {
  if (education !== UNSURE && hours !== UNSURE && pause !== UNSURE) return 1
  const { open } = possible(facts)
  return (
    (education === UNSURE ? open.education : 1) *
    (hours === UNSURE ? open.hours : 1) *
    (pause === UNSURE ? open.pause : 1)
  )
}

function evenly<O extends string>(options: readonly O[]) {
  return options.map((option) => ({ option, share: 1 / options.length }))
}

function byShare<O extends string>(options: readonly O[], shares: Readonly<Record<O, number>>) {
  const all = sumOf(options, shares)
  return options.map((option) => ({ option, share: shares[option] / all }))
}

function sumOf<O extends string>(options: readonly O[], shares: Readonly<Record<O, number>>) {
  return options.reduce((sum, option) => sum + shares[option], 0)
}
