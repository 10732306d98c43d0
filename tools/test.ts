/**
 * Runs every check of the project, one after the other, whatever the others say, and ends with one
 * line: how many tests and checks passed and how many failed.
 *
 * `npm test` runs all; `npm test -- lint types` runs those whose name contains one of the words;
 * `npm run quick` runs what takes less than a minute: types, lint and the fast tests.
 *
 * @module
 */
import { rmSync } from 'node:fs'

import { countPlaywright } from './test/playwright-report.ts'
import { runStep, type Step } from './test/step.ts'
import { countVitest } from './test/vitest-report.ts'

const REPORTS = 'test-results'

const types = (folder: string): Step => ({
  name: `types: ${folder}`,
  command: `tsc -p ${folder}`,
})

const STEPS: readonly Step[] = [
  types('src/evidence'),
  types('src/model'),
  types('src/words'),
  types('src/links'),
  types('src/app'),
  types('src/app/offline'),
  types('tests'),
  types('build'),
  types('data'),
  types('tools'),
  { name: 'lint', command: 'oxlint --deny-warnings' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'dead code', command: 'knip' },
  {
    name: 'unit and page tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`,
    report: { file: `${REPORTS}/vitest.json`, count: countVitest },
  },
  { name: 'build', command: 'vite build' },
  // What the checker of the W3C would say of the pages rendered ahead, without Java.
  { name: 'valid pages', command: 'npm run --silent check:pages' },
  // What the browsers of package.json's browserslist understand: ES2022, in syntax and in methods.
  {
    name: 'scripts for the oldest browsers',
    command: 'npm run --silent check:oldest-browsers',
  },
  {
    name: 'journeys',
    command: 'playwright test --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}/playwright.json` },
    report: { file: `${REPORTS}/playwright.json`, count: countPlaywright },
  },
]

/**
 * The tests that take no time. What sweeps the answer space, draws whole pages or imports whole files
 * is left to the full run. They are named, since an exclusion does not reach the projects of vitest.
 */
const FAST_FILES = [
  'tests/layers.test.ts',
  'tests/evidence/*.test.ts',
  'tests/evidence/programs/',
  'tests/evidence/roadmap/',
  'tests/evidence/states/',
  'tests/evidence/wages/',
  'tests/links/comparison.test.ts',
  'tests/links/link.test.ts',
  'tests/links/lost-link.test.ts',
  'tests/links/saved-file.test.ts',
  'tests/links/since-release.test.ts',
  'tests/model/judging/',
  'tests/model/matching/own-offer.test.ts',
  'tests/model/person/',
  'tests/model/plan/',
  'tests/model/sampling/',
  'tests/words/*.test.ts',
]

const FAST_TESTS: Step = {
  name: 'fast tests',
  command: `vitest run --project node --reporter=json --outputFile.json=${REPORTS}/fast.json ${FAST_FILES.join(' ')}`,
  report: { file: `${REPORTS}/fast.json`, count: countVitest },
}

const words = process.argv.slice(2)
const named = STEPS.filter(({ name }) => words.some((word) => name.includes(word)))
const quick = [...STEPS.filter(({ name }) => /^(types|lint)/.test(name)), FAST_TESTS]

function choose(): readonly Step[] {
  if (words.includes('--quick')) return quick
  return words.length === 0 ? STEPS : named
}

const chosen = choose()

// Neither an old report nor an old build may speak for this run.
rmSync(REPORTS, { recursive: true, force: true })
if (chosen.some(({ name }) => name === 'build')) rmSync('dist', { recursive: true, force: true })

const sum = { passed: 0, failed: 0 }
for (const step of chosen) {
  const { passed, failed } = await runStep(step)
  sum.passed += passed
  sum.failed += failed
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
