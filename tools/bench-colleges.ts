import { readFileSync } from 'node:fs'
import { Bench } from 'tinybench'
import { decodeFacts } from '../src/evidence/colleges/facts-table.ts'
import { decodeIndex } from '../src/evidence/colleges/index-table.ts'
import { decodeLinks } from '../src/evidence/colleges/links-table.ts'
import { decodePrograms } from '../src/evidence/colleges/programs-table.ts'
import {
  findColleges,
  NO_COLLEGE_FILTERS,
  type CollegeFilters,
} from '../src/model/matching/find-colleges.ts'

/** How long the college tables take to decode and to search, warm, on this machine. */
const text = (table: string) =>
  readFileSync(new URL(`../public/data/${table}.txt`, import.meta.url), 'utf8')

const texts = {
  index: text('college-index'),
  facts: text('college-facts'),
  programs: text('college-programs'),
  links: text('college-links'),
}
const decoded = decodeIndex(texts.index)
if (decoded.kind === 'malformed') throw new Error(`${decoded.where} ${decoded.what}`)
const index = decoded.value

const facts = decodeFacts(texts.facts, index)
if (facts.kind === 'malformed') throw new Error(`${facts.where} ${facts.what}`)
const tables = { index, facts: facts.value }
const COLUMBUS = { latitude: 39.96, longitude: -83 }

const FILTERED: CollegeFilters = { ...NO_COLLEGE_FILTERS, award: 'bachelor', control: 'public' }

const find = (filters: Partial<CollegeFilters>) =>
  findColleges(tables, { ...NO_COLLEGE_FILTERS, ...filters }, 'name', COLUMBUS)

/** As if there were ten times as many. */
const TIMES = 10
const many = {
  index: {
    ...index,
    colleges: Array.from({ length: TIMES }, () => index.colleges).flat(),
  },
  facts: Array.from({ length: TIMES }, () => tables.facts).flat(),
}

const bench = new Bench({ time: 500, warmupTime: 250 })
bench
  .add('decode the index', () => decodeIndex(texts.index))
  .add('decode the facts', () => decodeFacts(texts.facts, index))
  .add('decode the programs', () => decodePrograms(texts.programs, index))
  .add('decode the links', () => decodeLinks(texts.links, index))
  .add('find by name', () => find({ text: 'community' }))
  .add('find by a misspelled name', () => find({ text: 'westren govenors' }))
  .add('find within 50 miles', () => find({ miles: 50 }))
  .add('filter and order', () => findColleges(tables, FILTERED, 'price'))
  .add('filter and order ten times as many', () => findColleges(many, FILTERED, 'price'))
  .add('order ten times as many', () => findColleges(many, NO_COLLEGE_FILTERS, 'price'))
await bench.run()

console.log(`${index.colleges.length} colleges, ${index.programs} programs`)
console.table(
  bench.tasks.map(({ name, result }) =>
    'latency' in result
      ? {
          task: name,
          'median ms': result.latency.p50?.toFixed(3),
          runs: result.latency.samplesCount,
        }
      : { task: name, 'median ms': 'failed', runs: 0 },
  ),
)
