import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** How many tests, or checks, went well and how many did not. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** One command of the test run. Without a report it is a single check. */
export interface Step {
  readonly name: string
  readonly command: string
  readonly env?: Readonly<Record<string, string>>
  /** The JSON file that the command writes, and how to count the tests in it. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Tally }
}

/** Runs a step, prints one line about it and, where it failed, all it had to say. */
export async function runStep(step: Step): Promise<Tally> {
  process.stdout.write(step.name.padEnd(24))
  const start = performance.now()
  const { exitCode, output } = await run(step)
  const tally = settle(countIn(step, exitCode), exitCode)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${seconds.padStart(7)} s   ${describe(step, tally)}`)
  if (tally.failed > 0) console.log(`\n$ ${step.command}\n${output}`)
  return tally
}

function run({ command, env }: Step): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, env: { ...process.env, ...env } })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject)
    // Ended by a signal: no exit code, and no success.
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }))
  })
}

function countIn({ report }: Step, exitCode: number): Tally {
  if (report === undefined)
    return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!existsSync(report.file)) return { passed: 0, failed: 0 }
  return report.count(JSON.parse(readFileSync(report.file, 'utf8')))
}

/**
 * What a tally amounts to: a command that ended badly has failed at least once even where no test
 * says so, and so has one that ran nothing.
 */
export function settle({ passed, failed }: Tally, exitCode: number): Tally {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

function describe({ report }: Step, { passed, failed }: Tally): string {
  if (report === undefined) return failed === 0 ? 'passed' : 'FAILED'
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`
}
