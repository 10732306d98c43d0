/** The least and the most among the paths of a family. */
export type Span = readonly [least: number, most: number]

/** What the paths of a family typically cost in USD before aid, and how many months they take. */
export interface FamilyFigures {
  readonly price: Span
  readonly months: Span
}
