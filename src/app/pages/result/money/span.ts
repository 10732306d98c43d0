import type { Horizon } from '../../../../words/en/money.ts'
import type { Rate } from '../../../../model/money/present-value.ts'

/** Over how many years money is counted, and how much less it counts the later it comes. */
export interface Span {
  readonly years: Horizon
  readonly rate: Rate
}

/** What is shown until someone chooses. */
export const USUAL_SPAN: Span = { years: 10, rate: 0.03 }
