import type { PathId } from '../../evidence/paths/path.ts'
import type { ReleaseChange } from '../../model/releases/release-log.ts'
import { CRITERION_WORDS } from './criteria.ts'
import { LIMIT_NAMES } from './limits.ts'
import { begin } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** A verdict inside a sentence. */
export const verdictName = (top: PathId | 'none'): string =>
  top === 'none' ? 'no path within the limits' : PATH_WORDS[top].a

export const RELEASE_WORDS = {
  changes: 'What changed since then',
  noChanges: 'No figure, weight or limit was changed.',
} as const

/** A link that a later release made. */
export const madeLater = (release: string, current: string): string =>
  `This link was made with release ${release}, and this page is release ${current}. Load the page again to get the newest one.`

/** A link that an earlier release made: what it showed, and what its answers lead to now. */
export function madeEarlier(
  verdict: 'stands' | 'changed' | 'not-told',
  link: {
    readonly release: string
    readonly was: PathId | 'none' | null
    readonly now: PathId | 'none'
  },
  current: string,
): string {
  const made = `This link was made with release ${link.release}, and this page is release ${current}.`
  if (verdict === 'stands') return `${made} The answer stands: ${verdictName(link.now)}.`
  return link.was === null
    ? `${made} The link does not tell what it showed then.`
    : `${made} The answer was ${verdictName(link.was)}; it is now ${verdictName(link.now)}.`
}

/** One change of a release, in a sentence or two. */
export const changeSentence = (change: ReleaseChange): string =>
  `${begin(changedThing(change))}: from ${change.from} to ${change.to}. ${change.why}`

function changedThing(change: ReleaseChange): string {
  switch (change.what) {
    case 'figure':
      return change.path === null
        ? change.figure
        : `${PATH_WORDS[change.path].name}, ${change.figure}`
    case 'method':
      return change.method
    case 'weight':
      return `weight of ${CRITERION_WORDS[change.criterion].name.toLowerCase()}`
    case 'limit':
      return `limit on ${LIMIT_NAMES[change.limit].toLowerCase()}`
  }
}
