/**
 * A million random people in one run, a worker on every core: how many recommendations per second,
 * against json-rules-engine and, if a built library of it is named, against another release.
 *
 * Run: npm run bench:million
 * Or:  npm run bench:million -- path/to/other/dist-library/waymark.js
 *
 * @module
 */
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

import { RELEASE } from '../src/model/releases/release.ts'
import { finished } from '../tests/model/space/typescript-worker.ts'
import { builtForNode } from './built-for-node.ts'

const PEOPLE = 1_000_000
/** The rule engine is asked about fewer; its rate does not depend on how many. */
const PEOPLE_BY_RULES = 10_000
const CORES = availableParallelism()

/** Who recommends: this model, the rule engine, or the built library at an address. */
export type Recommender = 'model' | 'rules' | { readonly library: string }

/** What a worker of this benchmark is given, and where it writes. */
export interface Errand {
  readonly recommender: Recommender
  readonly people: number
  readonly seed: number
  /** The seconds that it took to recommend to all of them, once done. */
  readonly seconds: Float64Array<SharedArrayBuffer>
}

const [other] = process.argv.slice(2)

const entry = await builtForNode('tools/bench-million-worker.ts')

const ours = await peoplePerSecond('model', PEOPLE)
console.log(`${PEOPLE.toLocaleString('en-US')} people, a worker on each of ${CORES} cores`)
report(`release ${RELEASE}`, ours)
const byRules = await peoplePerSecond('rules', PEOPLE_BY_RULES)
report('json-rules-engine', byRules)
console.log(`The model recommends to ${(ours / byRules).toFixed(0)} while the engine does to one.`)
if (other !== undefined) {
  const library = pathToFileURL(resolve(other)).href
  const theirs = await peoplePerSecond({ library }, PEOPLE)
  report(other, theirs)
  console.log(`This release is ${(ours / theirs).toFixed(2)} times as fast.`)
}
rmSync(dirname(entry), { recursive: true })

/** The rates of all workers together; what they take to start and to draw people is not counted. */
async function peoplePerSecond(recommender: Recommender, people: number): Promise<number> {
  const each = Math.ceil(people / CORES)
  const errands = Array.from({ length: CORES }, (_, core): Errand => ({
    recommender,
    people: each,
    seed: 2026 + core,
    seconds: new Float64Array(new SharedArrayBuffer(8)),
  }))
  await Promise.all(
    errands.map((errand) => finished(new Worker(entry, { workerData: { errand } }))),
  )
  return errands.reduce((rate, { seconds }) => rate + each / seconds[0]!, 0)
}

function report(who: string, rate: number): void {
  console.log(`${who}: ${Math.round(rate).toLocaleString('en-US')} people per second`)
}
