import { workerData } from 'node:worker_threads'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { answersAt } from '../../../src/model/person/answer-space.ts'
import { recommend } from '../../../src/model/recommend.ts'
import { verdictOf } from '../../../src/model/confidence/verdict.ts'
import { linkTo } from '../../link-to.ts'
import { brokenPromise } from './promise.ts'
import { PORTION, VERDICTS, type Shared } from './sweep.ts'

// The thread that started this one passes what `sweep` shares.
const { shared } = workerData as { readonly shared: Shared }

/** Recommends portion by portion; returns the first broken promise and where to see it. */
function work({ space, size, within, first, fallbacks, taken }: Shared): string | undefined {
  for (;;) {
    const from = Atomics.add(taken, 0, PORTION)
    if (from >= size) return undefined
    const to = Math.min(size, from + PORTION)
    for (let index = from; index < to; index += 1) {
      const answers = answersAt(space, index)
      const recommendation = recommend(answers)
      const broken = brokenPromise(recommendation, answers)
      if (broken !== undefined) return `${broken}: ${linkTo(answers)}`
      first[index] = VERDICTS.indexOf(verdictOf(recommendation))
      if (recommendation.kind === 'nearest') continue
      for (const { path } of recommendation.ranked) within[index]! |= 1 << PATH_IDS.indexOf(path)
      const { firstTry } = recommendation.ranked[0]
      if (firstTry) Atomics.or(fallbacks, 0, 1 << PATH_IDS.indexOf(firstTry.fallback))
    }
  }
}

const broken = work(shared)
if (broken !== undefined) throw new Error(broken)
