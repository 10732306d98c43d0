import { availableParallelism } from 'node:os'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { sizeOf, type AnswerSpace } from '../../../src/model/person/answer-space.ts'
import type { Verdict } from '../../../src/model/confidence/verdict.ts'
import { finished, startWorker } from './typescript-worker.ts'

/** What is remembered of every set of answers in a space, by its place in the space. */
export interface Sweep {
  readonly space: AnswerSpace
  readonly size: number
  /** A bit for each path within every limit, by place in `PATH_IDS`. */
  readonly within: Uint16Array<SharedArrayBuffer>
  /** A bit for each path that somebody in the space is told to fall back on. */
  readonly fallbacks: Int32Array<SharedArrayBuffer>
  /** The place in `VERDICTS` of what comes first. */
  readonly first: Uint8Array<SharedArrayBuffer>
}

/** All that a recommendation can come down to. */
export const VERDICTS: readonly Verdict[] = [...PATH_IDS, 'nothing-fits']

/** What the workers of one sweep share. */
export interface Shared extends Sweep {
  /** How many sets of answers have been handed out so far. */
  readonly taken: Int32Array<SharedArrayBuffer>
}

/** How many sets of answers a worker takes at a time. */
export const PORTION = 2_000

/**
 * Recommend to everyone in a space, on every core, and hold each recommendation to the promises.
 *
 * @param progress is told the share that is done, every few seconds
 * @throws the first broken promise, with the link that shows it
 */
export async function sweep(
  space: AnswerSpace,
  progress?: (share: number) => void,
): Promise<Sweep> {
  const size = sizeOf(space)
  const shared: Shared = {
    space,
    size,
    within: new Uint16Array(new SharedArrayBuffer(2 * size)),
    first: new Uint8Array(new SharedArrayBuffer(size)),
    fallbacks: new Int32Array(new SharedArrayBuffer(4)),
    taken: new Int32Array(new SharedArrayBuffer(4)),
  }
  const timer = setInterval(() => progress?.(Math.min(1, shared.taken[0]! / size)), 10_000)
  const workers = Array.from({ length: availableParallelism() }, () =>
    startWorker(new URL('./sweep-worker.ts', import.meta.url), { shared }),
  )
  try {
    await Promise.all(workers.map(finished))
  } finally {
    clearInterval(timer)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return shared
}
