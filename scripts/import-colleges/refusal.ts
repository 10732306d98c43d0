/** Why a raw file cannot be used: where to look and what is there. Caught once, by `importColleges`. */
export class Refusal extends Error {
  readonly file: string
  /** Counted from 1, the header included; null where the whole file is meant. */
  readonly line: number | null
  readonly column: string | null

  constructor(problem: string, at: { file: string; line?: number; column?: string }) {
    super(problem)
    this.name = 'Refusal'
    this.file = at.file
    this.line = at.line ?? null
    this.column = at.column ?? null
  }

  /** One line a person can act on. */
  override toString(): string {
    const line = this.line === null ? '' : `, line ${this.line}`
    const column = this.column === null ? '' : `, column ${this.column}`
    return `${this.file}${line}${column}: ${this.message}`
  }
}
