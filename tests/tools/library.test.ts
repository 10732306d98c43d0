import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { csvParseRows } from 'd3-dsv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { COMPLETE } from '../../src/model/person/answer-space.ts'
import { recommend, RELEASE, writeLink } from '../../src/waymark.ts'
import { conformanceText } from '../../tools/conformance-cases.ts'
import { CONFORMANCE_FILE, SCHEMA_FILE } from '../../tools/conformance-files.ts'
import { schemaText } from '../../tools/result-schema.ts'
import { sampleOf } from '../../tools/sample.ts'

const people = sampleOf(COMPLETE, 300, 17)
/** Starting a process takes seconds on a busy machine. */
const PROCESSES = { timeout: 60_000 }
const link = writeLink(people[0]!)
const folder = mkdtempSync(join(tmpdir(), 'waymark-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the compiler says of a program that stands beside the built library. */
function compile(source: string) {
  const file = join(folder, 'use.ts')
  writeFileSync(file, source)
  const options = '--ignoreConfig --noEmit --strict --target es2023 --module nodenext'.split(' ')
  const compiler = 'node_modules/typescript/bin/tsc'
  return spawnSync(process.execPath, [compiler, ...options, '--types', '', file], {
    encoding: 'utf8',
  })
}

const waymark = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/waymark.ts', ...args], {
    encoding: 'utf8',
  })

describe('the schema of a recommendation', () => {
  const text = readFileSync(SCHEMA_FILE, 'utf8')
  const fits = new Ajv2020({ allErrors: true }).compile(JSON.parse(text) as object)

  it('is the one the code makes; npm run conformance writes it anew', () => {
    expect(text).toBe(schemaText())
  })

  it('holds for what the recommender returns', () => {
    for (const answers of people) {
      fits(JSON.parse(JSON.stringify(recommend(answers))))
      expect({ link: writeLink(answers), errors: fits.errors }).toMatchObject({ errors: null })
    }
  })

  it('refuses a recommendation with a part missing, added or of another kind', () => {
    const real = recommend(people[0]!)
    expect(fits({ ...real, weights: undefined })).toBe(false)
    expect(fits({ ...real, advice: 'go' })).toBe(false)
    expect(fits({ ...real, kind: 'perfect' })).toBe(false)
  })
})

describe('the conformance suite', () => {
  it('says what the model says to the last bit; npm run conformance writes it anew', () => {
    expect(readFileSync(CONFORMANCE_FILE, 'utf8') === conformanceText()).toBe(true)
  })
})

describe('the built library', PROCESSES, () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/build-library.ts', folder])
  }, 60_000)

  it('is one module without imports that runs in plain Node', () => {
    expect(readFileSync(join(folder, 'waymark.js'), 'utf8')).not.toMatch(/^import |\bimport\(/m)
    const script = `
      import { readLink, recommend, assess, explain, whatWouldChange, economics, planFor } from './waymark.js'
      const { answers } = readLink(${JSON.stringify(link)})
      const result = recommend(answers)
      console.log(JSON.stringify(result))`
    writeFileSync(join(folder, 'score.mjs'), script)
    const printed = execFileSync(process.execPath, [join(folder, 'score.mjs')], {
      encoding: 'utf8',
    })
    expect(JSON.parse(printed)).toEqual(recommend(people[0]!))
  })

  it('has types that a strict program can use, and that refuse a wrong answer', () => {
    const good = compile(`
      import { readLink, recommend, type Recommendation } from './waymark.js'
      const read = readLink('')
      export const result: Recommendation | null = read.kind === 'complete' ? recommend(read.answers) : null`)
    expect(good.stdout).toBe('')
    const wrong = compile(`
      import { recommend } from './waymark.js'
      recommend({ goal: 'fame' })`)
    expect(wrong.stdout).toMatch(/fame/)
  })
})

describe('the command line', PROCESSES, () => {
  it('prints an answer that can be read, and the same as data', () => {
    expect(waymark(link).stdout).toMatch(/^Answer +\S/m)
    const data = JSON.parse(waymark('--json', link).stdout) as Record<string, unknown>
    expect(data['release']).toBe(RELEASE)
    expect(data['recommendation']).toEqual(JSON.parse(JSON.stringify(recommend(people[0]!))))
  })

  it('gives back every line of a file, and names those it could not read', () => {
    const file = join(folder, 'people.csv')
    writeFileSync(file, `name,link,case\n"Lee, Ann",${link},A7\nBob,nothing,B1\n\n,${link},\n`)
    const { stdout, stderr, status } = waymark('--batch', file)
    const rows = csvParseRows(stdout.trim())
    expect(rows.map(([line, name]) => [line, name])).toEqual([
      ['Line', 'Name'],
      ['2', 'Lee, Ann'],
      ['3', 'Bob'],
      ['5', ''],
    ])
    expect(rows[1]!.slice(-3)).toEqual(['Lee, Ann', link, 'A7'])
    expect(rows[2]!.slice(-3)).toEqual(['Bob', 'nothing', 'B1'])
    expect(stderr.trim()).toMatch(/^Line 3: .+$/)
    expect(status).toBe(1)
  })

  it.each([
    ['a file that is not there', ['--batch', join(folder, 'nowhere.csv')]],
    ['an option that does not exist', ['--wisdom', link]],
    ['nothing at all', []],
  ])('answers %s with how it is used', (_what, args) => {
    const { stdout, stderr, status } = waymark(...args)
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(/Usage: npm run waymark/)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  it('refuses what is no link with a sentence', () => {
    const { stdout, stderr, status } = waymark('hello')
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(/not a link/)
  })
})
