import { CHECKED_ON } from '../passport/calendar.ts'
import type { Day, Figure } from '../passport/figure.ts'
import type { SourceId } from '../sources/sources.ts'

interface Terms extends Omit<Figure, 'sources' | 'checkedOn' | 'from'> {
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/**
 * A figure read in a source.
 *
 * @param checkedOn the day it was compared with its source; that of the release unless said
 */
export function measured<const T extends Terms>(
  terms: T,
  checkedOn: Day = CHECKED_ON,
): T & { readonly checkedOn: Day } {
  return { ...terms, checkedOn }
}
