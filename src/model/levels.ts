import { GOALS, PATH_IDS, type Goal, type PathFacts, type PathId } from '../evidence/path.ts'
import { PATHS } from '../evidence/paths.ts'
import { QUESTIONS, UNSURE, type Answers, type OptionId } from './answers.ts'
import { HOURS } from './options.ts'

/** For each question with a value: the definite answers to average over on one path. */
export interface Levels {
  readonly education: readonly OptionId<'education'>[]
  readonly experience: readonly OptionId<'experience'>[]
  readonly hours: readonly OptionId<'hours'>[]
  readonly pause: readonly OptionId<'pause'>[]
  readonly goal: readonly Goal[]
  readonly support: readonly OptionId<'support'>[]
}

/** Every level that a path allows: nobody studies for a second bachelor's before a first. */
function allowedBy(facts: PathFacts): Levels {
  return {
    education: QUESTIONS.education.filter(
      (schooling) => facts.entry.includes(schooling) && !facts.heldBy.includes(schooling),
    ),
    experience: QUESTIONS.experience,
    hours: QUESTIONS.hours.filter((hours) => HOURS[hours] >= facts.leastHours.value),
    pause: QUESTIONS.pause.filter((pause) => !(facts.needsPause && pause === 'keep')),
    goal: GOALS,
    support: QUESTIONS.support,
  }
}

const ALLOWED = Object.fromEntries(
  PATH_IDS.map((path) => [path, allowedBy(PATHS[path])]),
) as Readonly<Record<PathId, Levels>>

/**
 * A definite answer stands alone; "not sure" stands for every level the path allows, each as likely
 * as the next. The value of a path is the mean of its values over the levels, never its value at a
 * middle level.
 */
export function levelsFor(path: PathId, answers: Answers): Levels {
  const allowed = ALLOWED[path]
  const { education, experience, hours, pause, goal, support } = answers
  return {
    education: education === UNSURE ? allowed.education : [education],
    experience: experience === UNSURE ? allowed.experience : [experience],
    hours: hours === UNSURE ? allowed.hours : [hours],
    pause: pause === UNSURE ? allowed.pause : [pause],
    goal: goal === UNSURE ? allowed.goal : [goal],
    support: support === UNSURE ? allowed.support : [support],
  }
}
