import { workerData } from 'node:worker_threads'

import { DEFINITE } from '../src/model/person/answer-space.ts'
import type { Answers } from '../src/model/person/answers.ts'
import { recommend } from '../src/model/recommend.ts'
import type { Errand, Recommender } from './bench-million.ts'
import { recommendByRules } from './rules-engine.ts'
import { sampleOf } from './sample.ts'

/** How many people are drawn at a time. */
const PORTION = 5_000

// The thread that started this one passes its errand.
const { recommender, people, seed, seconds } = (workerData as { readonly errand: Errand }).errand

const ask = await asking(recommender)
// Warm, as in the middle of a long run.
for (const answers of sampleOf(DEFINITE, 500, seed + 1)) await ask(answers)

let spent = 0
for (let done = 0; done < people; done += PORTION) {
  const portion = sampleOf(DEFINITE, Math.min(PORTION, people - done), seed + done)
  const began = performance.now()
  for (const answers of portion) {
    const asked = ask(answers)
    if (asked instanceof Promise) await asked
  }
  spent += performance.now() - began
}
seconds[0] = spent / 1_000

async function asking(by: Recommender): Promise<(answers: Answers) => unknown> {
  if (by === 'model') return recommend
  if (by === 'rules') return recommendByRules
  const library = (await import(by.library)) as { readonly recommend: typeof recommend }
  return library.recommend
}
