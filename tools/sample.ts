import { answersAt, sizeOf, type AnswerSpace } from '../src/model/person/answer-space.ts'
import type { Answers } from '../src/model/person/answers.ts'

/** Sets of answers drawn evenly from a space; the same seed draws the same ones. */
export function sampleOf(space: AnswerSpace, count: number, seed: number): readonly Answers[] {
  const next = mulberry32(seed)
  const size = sizeOf(space)
  return Array.from({ length: count }, () => answersAt(space, Math.floor(next() * size)))
}

/**
 * A small seeded generator of numbers from 0 to below 1.
 *
 * @see Tommy Ettinger 2017, mulberry32 (public domain)
 */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
