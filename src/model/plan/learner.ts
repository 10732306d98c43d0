import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { UNSURE, type Answers, type OptionId, type QuestionId } from '../person/answers.ts'
import { levelsOf } from '../person/possible-answers.ts'
import type { Pace } from '../judging/months.ts'
import { HOURS } from '../person/options.ts'

/** The answers that decide how long a plan is. */
const PLANNED_WITH = [
  'goal',
  'experience',
  'education',
  'hours',
] as const satisfies readonly QuestionId[]
type PlannedWith = (typeof PLANNED_WITH)[number]

/** Where the hours are open, a plan is laid out at the fewest that the path allows from here up. */
const ASSUMED_HOURS = 10

/** The definite person that a plan is made for, and which of their answers we had to assume. */
export interface PlanPerson extends Pace {
  readonly assumed: readonly PlannedWith[]
}

/**
 * A plan cannot average over what is open, so each open answer is taken at its longest: the whole
 * roadmap from the beginning, with nothing credited. Hours are taken at a modest pace.
 */
export function personFor(path: PathId, answers: Answers): PlanPerson {
  return {
    goal: answers.goal === UNSURE ? 'developer-job' : answers.goal,
    experience: answers.experience === UNSURE ? 'none' : answers.experience,
    schooling: levelsOf(PATHS[path], 'education', answers.education)[0]!.option,
    hours: HOURS[hoursFor(path, answers)],
    assumed: PLANNED_WITH.filter((question) => answers[question] === UNSURE),
  }
}

function hoursFor(path: PathId, { hours }: Answers): OptionId<'hours'> {
  const levels = levelsOf(PATHS[path], 'hours', hours)
  const modest = levels.find(({ option }) => HOURS[option] >= ASSUMED_HOURS)
  return (modest ?? levels[0]!).option
}
