import {
  answersAt,
  DEFINITE,
  sizeOf,
  type AnswerSpace,
} from '../../src/model/person/answer-space.ts'
import {
  QUESTION_IDS,
  type Answers,
  type OptionId,
  type QuestionId,
} from '../../src/model/person/answers.ts'
import { linkTo } from '../link-to.ts'
import { SHARE } from '../share.ts'

/** The options a rule speaks of; questions it does not name are free. */
export type Named = { readonly [Q in QuestionId]?: readonly OptionId<Q>[] }

/** More sets than this are sampled. */
const MOST_SETS = 60_000
/** Steps that share no factor with the number of options of any question. */
const STEPS = [
  1, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 79, 89, 97, 109, 127, 151,
  181, 211, 251, 307, 401, 503, 607, 809, 1009, 1213, 1609, 2003,
]

/** Every definite set of answers that gives one of the named options at each named question. */
function slice(named: Named): AnswerSpace {
  return QUESTION_IDS.map((question, place) => named[question] ?? DEFINITE[place]!)
}

/**
 * The sets of a slice, in order; every seventh (or eleventh, …) where the slice holds more than are
 * looked at, a step that passes through every option of every question.
 *
 * @param most fewer sets, for a rule that compares several recommendations at each
 */
export function* setsOf(named: Named, most = MOST_SETS): Generator<Answers> {
  const space = slice(named)
  const size = sizeOf(space)
  const step = STEPS.find((each) => size / each <= most * SHARE)
  if (step === undefined) throw new Error(`expected a slice of fewer than ${size} sets`)
  for (let index = 0; index < size; index += step) yield answersAt(space, index)
}

/** The first few sets that break a rule, and how many do; a rule holds where there are none. */
export class Breaches {
  private count = 0
  private looked = 0
  private readonly examples: string[] = []

  check(holds: boolean, answers: Answers, what: string): void {
    this.looked += 1
    if (holds) return
    this.count += 1
    if (this.examples.length < 5) this.examples.push(`${what}: ${linkTo(answers)}`)
  }

  /** One message for all of it; empty where the rule holds everywhere it speaks of. */
  report(): string {
    if (this.looked === 0) return 'the rule spoke of no set of answers'
    if (this.count === 0) return ''
    return [`${this.count} of ${this.looked} break the rule`, ...this.examples].join('\n')
  }
}
