import type { PathId } from '../../evidence/paths/path.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import { BETTER_OR_WORSE } from './criteria.ts'
import { PATH_WORDS } from './paths.ts'

/** What stands over the reasons for one path beside another. */
export const whyRather = (one: PathId, other: PathId): string =>
  `Why ${PATH_WORDS[one].a} rather than ${PATH_WORDS[other].a}`

/** Where nothing speaks for one path beside another. */
export const NOTHING_SPEAKS = 'Nothing worth naming speaks for it here.'

/** Choosing the two. */
export const PICKED = { one: 'Why this path', other: 'rather than this' } as const

interface Reason {
  readonly criterion: CriterionId
  /** Of all that speaks for either path, 0 to 1. */
  readonly share: number
}

/** What speaks for one of the two, each with its points of a hundred. */
export const onItsSide = (reasons: readonly Reason[]): string =>
  reasons.length === 0
    ? 'has nothing on its side'
    : reasons
        .map(({ criterion, share }) => `${BETTER_OR_WORSE[criterion].better} (${pointsOf(share)})`)
        .join(', ')

function pointsOf(share: number): string {
  const points = Math.round(share * 100)
  return points < 1 ? 'under 1' : String(points)
}

/** How far what speaks for either path outweighs the rest, of a hundred points of difference. */
export function weighed(one: PathId, other: PathId, share: number): string {
  const [a, b] = [PATH_WORDS[one].a, PATH_WORDS[other].a]
  const points = Math.round(share * 100)
  if (points === 50) {
    return `For you, what speaks for ${a} and what speaks for ${b} weigh the same.`
  }
  const [ahead, weight] = points > 50 ? [a, points] : [b, 100 - points]
  return `Of 100 points that set them apart for you, ${weight} speak for ${ahead} and ${100 - weight} for ${points > 50 ? b : a}.`
}

/** Nothing sets two paths apart. */
export const NOTHING_APART = 'For you, nothing we look at sets these two apart.'

export const SAME_PATH = 'Choose two different paths to see what sets them apart.'

/** What it would take for a path to come first. */
export const FIRST = {
  title: (path: PathId): string => `What would put ${PATH_WORDS[path].a} first`,
  already: 'It comes first now.',
  'out-of-reach': 'Your schooling rules it out, and nothing you answer here can change that.',
  beaten: (by: PathId): string =>
    `No answer would, and no priorities either: ${PATH_WORDS[by].a} is at least as good for you in every way we look at.`,
  'no-single-change': 'Changing one answer would not put it first.',
  look: 'Look for two answers that would, together',
  noPair: 'Changing two answers would not put it first either.',
  pairs: (count: number, shown: number): string =>
    count > shown
      ? `${count} pairs of changed answers would. These are the nearest ${shown}:`
      : 'Two changed answers would, together:',
} as const

/** Where one of the two, or both, break a limit. */
export const ONE_OUT =
  'One of them breaks a limit you gave, so it is not in the ranking, whatever else speaks for it.'
export const BOTH_OUT = 'Both break a limit you gave, so neither is in the ranking.'
