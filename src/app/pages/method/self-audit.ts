/** A run over every complete set of answers in which no promise was broken. */
export interface AuditRun {
  readonly release: string
  /** YYYY-MM-DD. */
  readonly date: string
  /** How many sets of answers were tried. */
  readonly sets: number
}

/** How the model behaves over many people. Shares are in percent. */
export interface SelfAudit {
  readonly release: string
  readonly audit: AuditRun | null
  /** The paths, and last that nothing fits. The shares below are in this order. */
  readonly verdicts: readonly string[]
  /** What comes first for people like those we expect. */
  readonly mix: readonly number[]
  /** What comes first over all sets of definite answers, each counted once. */
  readonly everyone: readonly number[]
  readonly byOption: readonly {
    readonly question: string
    readonly option: string
    readonly shares: readonly number[]
  }[]
  /** In how many sets another answer to one question changes what comes first. */
  readonly changes: readonly {
    readonly question: string
    /** Some other answer. */
    readonly some: number
    /** Each other answer. */
    readonly each: number
    /** The next answer. */
    readonly next: number
  }[]
  /** How sure an answer is, in the order of the shares below. */
  readonly labels: readonly string[]
  readonly byLabel: readonly { readonly who: string; readonly shares: readonly number[] }[]
  readonly byIncome: readonly {
    readonly income: string
    readonly education: string
    readonly shares: readonly number[]
  }[]
  /** The families, and last that nothing fits. */
  readonly families: readonly string[]
  readonly byState: readonly { readonly state: string; readonly shares: readonly number[] }[]
}
