import { answersAt } from '../../../src/model/person/answer-space.ts'
import { QUESTION_IDS, QUESTIONS, type QuestionId } from '../../../src/model/person/answers.ts'
import { shareOf } from '../realistic-mix.ts'
import { alongLines } from './lines.ts'
import { VERDICTS, type Sweep } from './sweep.ts'

/** How often each verdict falls to those who chose one option. */
export interface Tops {
  readonly question: QuestionId | 'all'
  readonly option: string
  /** Sets of answers, in the order of `VERDICTS`. */
  readonly tops: readonly number[]
}

/** What comes first for everyone, and for those who chose each option of each question. */
export function topsByOption(everyone: Sweep): readonly Tops[] {
  const byOption = QUESTION_IDS.flatMap((question) =>
    QUESTIONS[question].map((option, place) => {
      const tops = VERDICTS.map(() => 0)
      alongLines(everyone, question, (start, stride) => {
        tops[everyone.first[start + place * stride]!]! += 1
      })
      return { question, option, tops }
    }),
  )
  const all = VERDICTS.map((_, verdict) =>
    byOption
      .filter(({ question }) => question === QUESTION_IDS[0])
      .reduce((sum, { tops }) => sum + tops[verdict]!, 0),
  )
  return [{ question: 'all', option: 'all', tops: all }, ...byOption]
}

/** How much depends on one question. */
export interface Changes {
  /** The share of sets of answers at which some other answer to it changes what comes first. */
  readonly any: number
  /** The share of all exchanges of one answer to it for another that do. */
  readonly each: number
  /** The share of steps to the next option that do: how stable the advice is. */
  readonly next: number
}

/** How often changing just one answer changes what comes first. */
export function changesAt(everyone: Sweep, question: QuestionId): Changes {
  const options = QUESTIONS[question].length
  const { first } = everyone
  let [any, each, next] = [0, 0, 0]
  alongLines(everyone, question, (start, stride) => {
    for (let one = 0; one < options; one += 1) {
      const here = first[start + one * stride]
      let differing = 0
      for (let other = 0; other < options; other += 1) {
        if (first[start + other * stride] !== here) differing += 1
      }
      if (differing > 0) any += 1
      each += differing
      if (one > 0 && first[start + (one - 1) * stride] !== here) next += 1
    }
  })
  const lines = everyone.size / options
  return {
    any: any / everyone.size,
    each: each / (everyone.size * (options - 1)),
    next: next / (lines * (options - 1)),
  }
}

/** How common each verdict is in the realistic mix, in the order of `VERDICTS`; sums to 1. */
export function shareInMix({ space, size, first }: Sweep): readonly number[] {
  const shares = VERDICTS.map(() => 0)
  for (let index = 0; index < size; index += 1) {
    shares[first[index]!]! += shareOf(answersAt(space, index))
  }
  return shares
}
