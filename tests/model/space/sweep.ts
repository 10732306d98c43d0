import { PATH_IDS, type Goal } from '../../../src/evidence/path.ts'
import { answersAt, DEFINITE, sizeOf } from '../../../src/model/answer-space.ts'
import {
  QUESTION_IDS,
  QUESTIONS,
  type Answers,
  type QuestionId,
} from '../../../src/model/answers.ts'
import { CRITERIA } from '../../../src/model/criteria.ts'
import { recommend } from '../../../src/model/recommend.ts'
import type { Judged, Recommendation } from '../../../src/model/recommendation.ts'
import { linkTo } from '../../link-to.ts'

/** What is remembered of every set of answers with one goal. */
export interface Sweep {
  readonly size: number
  readonly answersOf: (index: number) => Answers
  /** A bit for each path within every limit, by place in `PATH_IDS`. */
  readonly within: Uint16Array
  /** The place of the first path, or 255 where nothing fits. */
  readonly first: Uint8Array
}

const NOTHING = 255

/**
 * Recommend to everyone with one goal: every definite answer to the other nine questions.
 *
 * @param check is shown each recommendation; what it returns is a broken promise, in words
 */
export function sweep(
  goal: Goal,
  check: (recommendation: Recommendation, answers: Answers) => string | undefined,
): Sweep {
  const space = DEFINITE.map((options, place) => (place === 0 ? [goal] : options))
  const size = sizeOf(space)
  const within = new Uint16Array(size)
  const first = new Uint8Array(size)
  for (let index = 0; index < size; index += 1) {
    const answers = answersAt(space, index)
    const recommendation = recommend(answers)
    const broken = check(recommendation, answers)
    if (broken !== undefined) throw new Error(`${broken}: ${linkTo(answers)}`)
    first[index] = NOTHING
    if (recommendation.kind === 'ranked') {
      first[index] = PATH_IDS.indexOf(recommendation.ranked[0].path)
      for (const { path } of recommendation.ranked) within[index]! |= 1 << PATH_IDS.indexOf(path)
    }
  }
  return { size, answersOf: (index) => answersAt(space, index), within, first }
}

/**
 * Every step from one option of a question to the next, all other answers the same.
 *
 * @returns pairs of places in the sweep
 */
export function* stepsAlong({ size }: Sweep, question: QuestionId): Generator<[number, number]> {
  const place = QUESTION_IDS.indexOf(question)
  const stride = sizeOf(DEFINITE.slice(place + 1))
  const options = QUESTIONS[question].length
  for (let index = 0; index < size; index += 1) {
    if (((index - (index % stride)) / stride) % options < options - 1) yield [index, index + stride]
  }
}

/** The first promise that a recommendation breaks, in words, or undefined where it keeps all. */
export function brokenPromise(recommendation: Recommendation): string | undefined {
  const within = recommendation.kind === 'ranked' ? recommendation.ranked : []
  const out = recommendation.kind === 'ranked' ? recommendation.ruledOut : recommendation.nearMisses
  if (within.length + out.length !== PATH_IDS.length) return 'a path was not judged'
  if (new Set([...within, ...out].map(({ path }) => path)).size !== PATH_IDS.length) {
    return 'a path was judged twice'
  }
  for (const { broken, path } of out) {
    if (broken.length === 0) return `${path} is out and breaks no limit`
    for (const limit of broken) {
      if ('gap' in limit && !(limit.gap > 0)) return `${path} misses a limit by nothing`
    }
  }
  for (const judged of [...within, ...out]) {
    const sum = judged.contributions.reduce((total, { points }) => total + points, 0)
    if (!close(sum, judged.score)) return `the points of ${judged.path} do not sum to its score`
    if (!(judged.score >= 0 && judged.score <= 1)) return `the score of ${judged.path} is no share`
    for (const { weight, value, points } of judged.contributions) {
      if (!close(weight * value, points)) return `${judged.path} has points from nowhere`
      if (!(value >= 0 && value <= 1)) return `a value of ${judged.path} is no share`
    }
    const { cost } = judged.outcome
    const parts = cost.tuition + cost.tools - cost.aid + cost.interest + cost.lostPay
    if (!(Math.abs(parts - cost.total) < 1e-6)) return `the cost of ${judged.path} does not add up`
    if (cost.due < -1e-6) return `${judged.path} is paid more aid than it costs`
  }
  for (const [place, better] of within.entries()) {
    for (const worse of within.slice(place + 1)) {
      if (better.score < worse.score - 1e-9) return `${worse.path} scores above ${better.path}`
      if (dominates(worse, better)) return `${better.path} is above ${worse.path}, better on all`
    }
  }
  return undefined
}

function dominates(a: Judged, b: Judged): boolean {
  let better = false
  for (const criterion of CRITERIA) {
    if (a.values[criterion] < b.values[criterion]) return false
    if (a.values[criterion] > b.values[criterion]) better = true
  }
  return better
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12
