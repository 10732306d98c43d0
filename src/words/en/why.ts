import type { PathId } from '../../evidence/paths/path.ts'
import { PATH_WORDS } from './paths.ts'

/** What stands over the reasons for the path in front. */
export const ahead = (rival: PathId): string =>
  `What puts it ahead of ${PATH_WORDS[rival].a}, the next best:`

/** Which path each of several equals is compared with. */
export const comparedWith = (rival: PathId, equals: number): string =>
  equals > 2
    ? `The first is compared with ${PATH_WORDS[rival].a}, the others with the first.`
    : 'Each is compared with the other.'

/** The same where no path is within the limits. */
export const NEAREST_FIRST =
  'It breaks the fewest of your limits, and by the least. Beside the next nearest:'
