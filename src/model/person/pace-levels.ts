import type { PathFacts } from '../../evidence/paths/path.ts'
import type { Answers } from './answers.ts'
import { levelsOf } from './possible-answers.ts'

/**
 * The levels of each answer that may set a pace on a path. Where earlier coding does not shorten the
 * path, neither it nor the goal moves its months, and the first level stands for all: the mean over
 * equals is any one of them.
 */
export function paceLevels(
  { id, experienceShortens }: PathFacts,
  { goal, education, experience, hours }: Answers,
) {
  return {
    goals: some(levelsOf(id, 'goal', goal), experienceShortens),
    experiences: some(levelsOf(id, 'experience', experience), experienceShortens),
    schoolings: levelsOf(id, 'education', education),
    hoursAWeek: levelsOf(id, 'hours', hours),
  }
}

/** All levels where they matter, else the first, which stands for all. */
export function some<Level>(levels: readonly Level[], matters: boolean): readonly Level[] {
  return matters ? levels : levels.slice(0, 1)
}
