import type { Tally } from './step.ts'

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: 'passed' | 'failed'
    readonly assertionResults: readonly unknown[]
  }[]
}

/** A skipped test and a file that could not be loaded have not passed, so they count as failed. */
export function countVitest(report: unknown): Tally {
  // Written by vitest's own reporter a moment ago.
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    report as VitestReport
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + unloaded.length,
  }
}
