import { COMPLETE, DEFINITE } from '../src/model/person/answer-space.ts'
import { CRITERIA } from '../src/model/person/criteria.ts'
import {
  recommend,
  RELEASE,
  writeLink,
  type Answers,
  type Judged,
  type RuledOut,
} from '../src/waymark.ts'
import { sampleOf } from './sample.ts'

/** How many sets of answers a port is tested with. */
const CASES = 200

/** The answers: three in four definite, the others with about one open answer in six. */
const people = () => [
  ...sampleOf(DEFINITE, (CASES * 3) / 4, 2026_11),
  ...sampleOf(COMPLETE, CASES / 4, 2026_12),
]

/**
 * The conformance suite as text: answers, their link, and what every path comes to, best or nearest
 * first. A number in JSON is written so that it reads back to the very same bits.
 */
export function conformanceText(): string {
  const cases = people().map((answers) => JSON.stringify({ ...resultOf(answers), answers }))
  return `{"release":"${RELEASE}","cases":[\n${cases.join(',\n')}\n]}\n`
}

function resultOf(answers: Answers) {
  const recommendation = recommend(answers)
  const { kind, weights, ruledOut } = recommendation
  const first = kind === 'ranked' ? recommendation.ranked : recommendation.nearest
  return {
    link: writeLink(answers),
    kind,
    weights: weights.shares,
    first: first.map(numbersOf),
    ruledOut: ruledOut.map(numbersOf),
  }
}

const numbersOf = ({ path, score, outcome, values, tight, ...rest }: Judged | RuledOut) => ({
  path,
  score,
  months: outcome.months,
  cost: outcome.cost.total,
  chance: outcome.chance,
  gain: outcome.gain,
  values: CRITERIA.map((criterion) => values[criterion]),
  tight: tight.map(({ limit }) => limit),
  broken: 'broken' in rest ? rest.broken.map(({ limit }) => limit) : [],
})
