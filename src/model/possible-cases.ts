import type { PathId } from '../evidence/path.ts'
import type { Answers } from './answers.ts'
import { levelsOf } from './levels.ts'

/**
 * Every definite person an answer set may stand for on one path: where an answer that moves time,
 * money or reward is open, each level the path allows in turn. One case where none is open.
 */
export function possibleCases(path: PathId, answers: Answers): readonly Answers[] {
  return levelsOf(path, 'goal', answers.goal).flatMap((goal) =>
    levelsOf(path, 'education', answers.education).flatMap((education) =>
      levelsOf(path, 'experience', answers.experience).flatMap((experience) =>
        levelsOf(path, 'hours', answers.hours).flatMap((hours) =>
          levelsOf(path, 'pause', answers.pause).map((pause) =>
            Object.assign({}, answers, { goal, education, experience, hours, pause }),
          ),
        ),
      ),
    ),
  )
}
