import { CHECKED_ON } from '../passport/calendar.ts'
import type { Day, Figure } from '../passport/figure.ts'
import type { SourceId } from '../sources/sources.ts'

interface Terms extends Omit<Figure, 'sources' | 'checkedOn' | 'from'> {
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/** A figure read in a source. The day it was checked is that of the release. */
export function measured<const T extends Terms>(terms: T): T & { readonly checkedOn: Day } {
  return { ...terms, checkedOn: CHECKED_ON }
}
