import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Answers } from './answers.ts'
import { levelsOf } from './possible-answers.ts'
import { paceLevels, some } from './pace-levels.ts'

/**
 * The definite people an answer set may stand for on one path, as far as months and money go: where
 * an answer that moves them is open, each level the path allows in turn. One case where none is
 * open. Answers that leave this path's months and money alone keep a single level.
 */
export function possibleCases(path: PathId, answers: Answers): readonly Answers[] {
  const facts = PATHS[path]
  const { goals, schoolings, experiences, hoursAWeek } = paceLevels(facts, answers)
  const pauses = some(levelsOf(path, 'pause', answers.pause), facts.needsPause)
  return schoolings.flatMap((education) =>
    hoursAWeek.flatMap((hours) =>
      goals.flatMap((goal) =>
        experiences.flatMap((experience) =>
          pauses.map((pause) =>
            Object.assign({}, answers, { education, hours, goal, experience, pause }),
          ),
        ),
      ),
    ),
  )
}
