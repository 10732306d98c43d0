import type { PathFacts } from '../../evidence/paths/path.ts'
import type { Answers } from './answers.ts'
import { levelsOf } from './possible-answers.ts'
import { levelsThatMatter, paceLevels } from './pace-levels.ts'

/**
 * The definite people an answer set may stand for on one path, as far as months and money go: where
 * an answer that moves them is open, each level the path allows in turn. One case where none is
 * open. Answers that leave this path's months and money alone keep a single level.
 */
export function possibleCases(facts: PathFacts, answers: Answers): readonly Answers[] {
  const { goals, schoolings, experiences, hoursAWeek } = paceLevels(facts, answers)
  const pauses = levelsThatMatter(levelsOf(facts, 'pause', answers.pause), facts.needsPause)
  return schoolings.flatMap(({ option: education }) =>
    hoursAWeek.flatMap(({ option: hours }) =>
      goals.flatMap(({ option: goal }) =>
        experiences.flatMap(({ option: experience }) =>
          pauses.map(({ option: pause }) => ({
            ...answers,
            education,
            hours,
            goal,
            experience,
            pause,
          })),
        ),
      ),
    ),
  )
}
