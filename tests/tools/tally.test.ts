import { describe, expect, it } from 'vitest'

import { countPlaywright } from '../../tools/test/playwright-report.ts'
import { settle } from '../../tools/test/step.ts'
import { countVitest } from '../../tools/test/vitest-report.ts'

describe('the sum at the end of a test run', () => {
  it('counts every passed and failed unit test', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [{ status: 'failed', assertionResults: [{}] }],
    }
    expect(countVitest(report)).toEqual({ passed: 7, failed: 2 })
  })

  it('takes a skipped test, a test to be written and a file that does not load for failures', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [{ status: 'failed', assertionResults: [] }],
    }
    expect(countVitest(report)).toEqual({ passed: 7, failed: 3 })
  })

  it('takes a skipped journey and an error outside every journey for failures, and a second try for a pass', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 })
  })

  it('has a failure when a command ends badly, though no test failed', () => {
    expect(settle({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 })
  })

  it('has a failure when nothing ran', () => {
    expect(settle({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('leaves a good run alone', () => {
    expect(settle({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 })
  })
})
