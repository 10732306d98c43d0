import type { PathId } from '../../evidence/paths/path.ts'
import { PATH_WORDS } from './paths.ts'

/** What stands over the reasons for the path in front. */
export const ahead = (rival: PathId): string =>
  `What puts it ahead of ${PATH_WORDS[rival].a}, the next best:`

/** The same for one of several equals. */
export const aheadOfEqual = (other: PathId): string => `beside ${PATH_WORDS[other].a}`

/** The same where no path is within the limits. */
export const NEAREST_FIRST =
  'It breaks the fewest of your limits, and by the least. Beside the next nearest:'
