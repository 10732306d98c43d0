import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { Figure, Unit } from '../passport/figure.ts'
import type { SourceId } from '../sources/sources.ts'

interface Terms {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly unit: Unit
  readonly describes: string
  readonly population?: string
  /** How the number and its range were chosen. */
  readonly because: string
  /** What informed the judgment, if anything did. */
  readonly sources?: readonly SourceId[]
}

type Stamp = Pick<
  Figure,
  'population' | 'year' | 'sources' | 'grade' | 'checkedOn' | 'reviewBy'
> & { readonly grade: 'E' }

/** A figure nobody has measured, chosen by us: grade E, with its reasons. */
export function judged<const T extends Terms>(terms: T): T & Stamp {
  return {
    population: 'people who start this path in the US',
    year: '2026',
    sources: [],
    ...terms,
    grade: 'E',
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY.yearly,
  }
}
