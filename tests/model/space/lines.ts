import { PATH_IDS, type PathId } from '../../../src/evidence/paths/path.ts'
import { answersAt, sizeOf } from '../../../src/model/person/answer-space.ts'
import { QUESTION_IDS, UNSURE, type QuestionId } from '../../../src/model/person/answers.ts'
import { linkTo } from '../../link-to.ts'
import type { Sweep } from './sweep.ts'

/**
 * Visits every line of a space along one question: sets of answers that differ in nothing else.
 *
 * @param visit is given the place of the line's first set and how far apart the sets lie
 */
export function alongLines(
  { space, size }: Sweep,
  question: QuestionId,
  visit: (start: number, stride: number) => void,
): void {
  const place = QUESTION_IDS.indexOf(question)
  const stride = sizeOf(space.slice(place + 1))
  const turn = stride * space[place]!.length
  for (let block = 0; block < size; block += turn) {
    for (let start = block; start < block + stride; start += 1) visit(start, stride)
  }
}

/** A path that one option loses beside another, all other answers the same. */
export interface Lost {
  readonly paths: readonly PathId[]
  readonly link: string
}

/**
 * The first path that is within every limit at `less`, and not at `more`, on any line of a space.
 *
 * @param less options by place at their question
 */
function firstLost(
  everyone: Sweep,
  question: QuestionId,
  less: readonly number[],
  more: number,
): Lost | undefined {
  let found: number | undefined
  let lost = 0
  alongLines(everyone, question, (start, stride) => {
    if (found !== undefined) return
    const there = start + more * stride
    for (const option of less) lost |= everyone.within[start + option * stride]!
    lost &= ~everyone.within[there]!
    if (lost !== 0) found = there
  })
  if (found === undefined) return undefined
  return {
    paths: PATH_IDS.filter((_, place) => (lost >> place) & 1),
    link: linkTo(answersAt(everyone.space, found)),
  }
}

/** The first path that an option loses beside the option before it. */
export function lostByMore(everyone: Sweep, question: QuestionId): Lost | undefined {
  const options = definiteOptions(everyone, question)
  for (let more = 1; more < options; more += 1) {
    const lost = firstLost(everyone, question, [more - 1], more)
    if (lost) return lost
  }
  return undefined
}

/** The first path that is open to some definite answer and not to "I'm not sure". */
export function lostByDoubt(everyone: Sweep, question: QuestionId): Lost | undefined {
  const options = definiteOptions(everyone, question)
  const definite = Array.from({ length: options }, (_, option) => option)
  return firstLost(everyone, question, definite, options)
}

function definiteOptions({ space }: Sweep, question: QuestionId): number {
  return space[QUESTION_IDS.indexOf(question)]!.filter((option) => option !== UNSURE).length
}

/** The questions at which more, in the order of their options, never takes a path away. */
export const GENEROUS = [
  'experience',
  'hours',
  'pause',
  'deadline',
  'budget',
  'borrow',
  'credential',
] as const satisfies readonly QuestionId[]
