import { GOALS, PATH_IDS, type PathFacts, type PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { QUESTIONS, UNSURE, type Answer, type OptionId } from './answers.ts'
import { HOURS } from './options.ts'

/** The questions whose answers change how good a path is, and so are averaged over when open. */
type ValueQuestion = 'goal' | 'education' | 'experience' | 'hours' | 'pause' | 'support'

type Levels = { readonly [Q in ValueQuestion]: readonly OptionId<Q>[] }

/** Every level that a path allows: nobody studies for a second bachelor's before a first. */
function allowedBy(facts: PathFacts): Levels {
  return {
    goal: GOALS,
    education: QUESTIONS.education.filter(
      (schooling) => facts.entry.includes(schooling) && !facts.heldBy.includes(schooling),
    ),
    experience: QUESTIONS.experience,
    hours: QUESTIONS.hours.filter((hours) => HOURS[hours] >= facts.leastHours.value),
    pause: QUESTIONS.pause.filter((pause) => !(facts.needsPause && pause === 'keep')),
    support: QUESTIONS.support,
  }
}

const ALLOWED = Object.fromEntries(
  PATH_IDS.map((path) => [path, allowedBy(PATHS[path])]),
) as Readonly<Record<PathId, Levels>>

/** Each option in a list of its own, made once because definite answers are the common case. */
const ALONE: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(QUESTIONS).flatMap((options) => options.map((option) => [option, [option]])),
)

/**
 * The definite answers that an answer stands for on one path. A definite answer stands for itself;
 * "not sure" stands for every level the path allows, each as likely as the next. The value of a path
 * is the mean of its values over the levels, never its value at a middle level.
 */
export function levelsOf<Q extends ValueQuestion>(
  path: PathId,
  question: Q,
  answer: Answer<Q>,
): readonly OptionId<Q>[] {
  if (answer === UNSURE) return ALLOWED[path][question]
  // ALONE lists each option under its own name, so what is found is the answer itself.
  return ALONE[answer] as readonly OptionId<Q>[]
}
