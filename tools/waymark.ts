/**
 * Waymark on the command line.
 *
 *     npm run waymark -- '<link>'             a readable answer
 *     npm run waymark -- --json '<link>'      the recommendation as data
 *     npm run waymark -- --batch people.csv   one line of CSV per person
 *
 * Ends with 1 where something could not be read: the lines are named on the error output.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { csvFormatRows, csvParseRows } from 'd3-dsv'

import { casesIn, type Case } from '../src/links/cases.ts'
import {
  assess,
  explain,
  readLink,
  recommend,
  RELEASE,
  summarize,
  whatWouldChange,
  type Answers,
} from '../src/waymark.ts'
import { AS_GIVEN, badLine, CASE_COLUMNS, CASE_PROBLEMS, caseWords } from '../src/words/en/cases.ts'

const USAGE = "Usage: npm run waymark -- [--json] '<link>' | --batch people.csv"

try {
  run()
} catch (error) {
  // An option that does not exist or a file that cannot be read; anything else is our own mistake.
  if (!(error instanceof Error && 'code' in error)) throw error
  refuse(`${error.message}\n${USAGE}`)
}

function run(): void {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, batch: { type: 'string' } },
    allowPositionals: true,
  })
  const [link, ...more] = positionals
  if (values.batch !== undefined) batch(values.batch)
  else if (link !== undefined && more.length === 0) single(link, values.json === true)
  else refuse(USAGE)
}

function single(link: string, asData: boolean): void {
  const read = readLink(link)
  if (read.kind !== 'complete') {
    refuse(CASE_PROBLEMS[read.kind])
    return
  }
  console.log(asData ? JSON.stringify(dataFor(read.answers), null, 2) : wordsFor(read.answers))
}

function wordsFor(answers: Answers): string {
  const words = caseWords('', summarize(answers))
  return Object.entries(CASE_COLUMNS)
    .filter(([column]) => column !== 'name')
    .map(([column, heading]) => `${heading.padEnd(22)}${words[column as keyof typeof words]}`)
    .join('\n')
}

function dataFor(answers: Answers) {
  const recommendation = recommend(answers)
  return {
    release: RELEASE,
    answers,
    recommendation,
    confidence: recommendation.kind === 'ranked' ? assess(answers, recommendation) : null,
    reasons: explain(answers, recommendation),
    changes: whatWouldChange(answers),
  }
}

/** Every line comes out again, in its place: with its result, or with what is the matter with it. */
function batch(file: string): void {
  const cases = casesIn(csvParseRows(readFileSync(file, 'utf8')))
  const lines = cases.map((person) => [String(person.line), ...resultOf(person), ...person.cells])
  const heading = ['Line', ...Object.values(CASE_COLUMNS), AS_GIVEN]
  console.log(csvFormatRows([heading, ...lines]))
}

/** One cell for each column of results. */
function resultOf(person: Case): readonly string[] {
  if (person.kind === 'read')
    return Object.values(caseWords(person.name, summarize(person.answers)))
  console.error(badLine(person.line, person.kind))
  process.exitCode = 1
  const [, , ...others] = Object.keys(CASE_COLUMNS)
  return [person.name, CASE_PROBLEMS[person.kind], ...others.map(() => '')]
}

function refuse(why: string): void {
  console.error(why)
  process.exitCode = 1
}
