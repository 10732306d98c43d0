import type { PathId } from '../evidence/paths/path.ts'
import type { Release } from '../model/releases/release-log.ts'
import type { LinkStamp } from './link.ts'

/** What first came out on top: a path, or that nothing fitted. */
type Top = PathId | 'none'

/** How a link's own release stands to the one that opens it. */
export type SinceRelease =
  /** Made with this release, or it does not say with which. */
  | { readonly kind: 'nothing-to-say' }
  /** Made with a later release than this one, as where a page has stayed open for long. */
  | { readonly kind: 'later-than-this'; readonly release: string }
  /** Made with an earlier release. `was` is null where the link does not say what it showed. */
  | {
      readonly kind: 'earlier'
      readonly release: string
      readonly was: Top | null
      readonly now: Top
      readonly verdict: 'stands' | 'changed' | 'not-told'
      /** The releases since then, first to last. */
      readonly since: readonly Release[]
    }

/**
 * What a person should know who opens a link of another release.
 *
 * @param stamp what the link says of itself
 * @param now what its answers lead to today
 * @param releases the log of releases, first to last
 * @param current the release that opens the link
 */
export function sinceRelease(
  { release, top: was }: LinkStamp,
  now: Top,
  releases: readonly Release[],
  current: string,
): SinceRelease {
  if (release === null || release === current) return { kind: 'nothing-to-say' }
  if (isLater(release, current)) return { kind: 'later-than-this', release }
  const since = releases.filter(
    (one) => isLater(one.release, release) && !isLater(one.release, current),
  )
  return { kind: 'earlier', release, was, now, verdict: compare(was, now), since }
}

function compare(was: Top | null, now: Top): 'stands' | 'changed' | 'not-told' {
  if (was === null) return 'not-told'
  return was === now ? 'stands' : 'changed'
}

/** Whether one release, as `year.number`, came after another. */
function isLater(release: string, other: string): boolean {
  const [year = 0, number = 0] = release.split('.').map(Number)
  const [otherYear = 0, otherNumber = 0] = other.split('.').map(Number)
  return year === otherYear ? number > otherNumber : year > otherYear
}
