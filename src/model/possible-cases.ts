import type { PathId } from '../evidence/path.ts'
import { PATHS } from '../evidence/paths.ts'
import type { Answers } from './answers.ts'
import { levelsOf } from './levels.ts'

/**
 * The definite people an answer set may stand for on one path, as far as months and money go: where
 * an answer that moves them is open, each level the path allows in turn. One case where none is
 * open. Answers that leave this path's months and money alone keep a single level.
 */
export function possibleCases(path: PathId, answers: Answers): readonly Answers[] {
  const { experienceShortens, needsPause } = PATHS[path]
  const goals = some(levelsOf(path, 'goal', answers.goal), experienceShortens)
  const experiences = some(levelsOf(path, 'experience', answers.experience), experienceShortens)
  const pauses = some(levelsOf(path, 'pause', answers.pause), needsPause)
  return levelsOf(path, 'education', answers.education).flatMap((education) =>
    levelsOf(path, 'hours', answers.hours).flatMap((hours) =>
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

/** All levels where they matter, else the first, which stands for all. */
function some<Level>(levels: readonly Level[], matters: boolean): readonly Level[] {
  return matters ? levels : levels.slice(0, 1)
}
