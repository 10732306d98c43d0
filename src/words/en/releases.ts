import type { PathId } from '../../evidence/paths/path.ts'
import type { ReleaseChange, ReleaseEffect } from '../../model/releases/release-log.ts'
import { CRITERION_WORDS } from './criteria.ts'
import { LIMIT_NAMES } from './limits.ts'
import { begin, inHundred, longDay } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** A verdict inside a sentence. */
export const verdictName = (top: PathId | 'none'): string =>
  top === 'none' ? 'no path within the limits' : PATH_WORDS[top].a

export const RELEASE_WORDS = {
  changes: 'What changed since then',
  noChanges: 'No figure, weight or limit was changed.',
  dated: (release: string, date: string): string => `${release}, ${longDay(date)}`,
} as const

/** A link that a later release made. */
export const madeLater = (release: string, current: string): string =>
  `This link is from release ${release}; this is release ${current}. Load the page again to get the newest one.`

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
  const made = `This link is from release ${link.release}; this page is from ${current}.`
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

/** The page of all releases. */
export const CHANGES_PAGE = {
  title: 'What changed, release by release',
  summary:
    'Every change of a figure, a rule or a limit that can change an answer, why it was made, and for how many people something else comes first. A result link made with an earlier release tells the same.',
  release: (release: string): string => `Release ${release}`,
  first: 'The first release.',
  json: 'All of this as JSON',
  corrections: 'What we got wrong, in more words, stands among the corrections.',
} as const

/** What a release changed for people. */
export function effectSentence({ moved, nothingFits: { before, after } }: ReleaseEffect): string {
  const people =
    moved === 0
      ? 'For people like those we expect to ask, who name no grant, nothing else comes first.'
      : `For people like those we expect to ask, something else comes first for ${moved < 0.01 ? 'fewer than 1' : inHundred(moved)} in 100.`
  return before === after
    ? people
    : `${people} The share for whom nothing fits went from ${inHundred(before)} to ${inHundred(after)} in 100.`
}
