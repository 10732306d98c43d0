/** A figure and how many verdicts hang on it. */
export interface VerdictMover {
  /** Its name in the registry. */
  readonly name: string
  /**
   * The share of people of the realistic mix for whom another path comes first when this figure alone
   * lies at one end of its range or at the other.
   */
  readonly share: number
}
