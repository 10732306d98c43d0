import type { PathFacts } from '../../evidence/paths/path.ts'
import type { Answers } from './answers.ts'
import { levelsOf, type Level, type ValueQuestion } from './possible-answers.ts'

/**
 * The levels of each answer that may set a pace on a path. Where earlier coding does not shorten the
 * path, neither it nor the goal moves its months, and one level stands for all.
 */
export function paceLevels(facts: PathFacts, { goal, education, experience, hours }: Answers) {
  const { experienceShortens } = facts
  return {
    goals: levelsThatMatter(levelsOf(facts, 'goal', goal), experienceShortens),
    experiences: levelsThatMatter(levelsOf(facts, 'experience', experience), experienceShortens),
    schoolings: levelsOf(facts, 'education', education),
    hoursAWeek: levelsOf(facts, 'hours', hours),
  }
}

/** All levels where they matter; else the first, which then counts for all. */
export function levelsThatMatter<Q extends ValueQuestion>(
  levels: readonly Level<Q>[],
  matters: boolean,
): readonly Level<Q>[] {
  return matters || levels.length === 1 ? levels : [{ option: levels[0]!.option, share: 1 }]
}
