import type { Tally } from './step.ts'

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

/**
 * A skipped journey and an error outside every journey have not passed, so they count as failed. One
 * that passed on its second try has passed; Playwright's own list names it as flaky.
 */
export function countPlaywright(report: unknown): Tally {
  // Written by Playwright's own reporter a moment ago.
  const { stats, errors } = report as PlaywrightReport
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
  }
}
