import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { answersAt, COMPLETE } from '../../src/model/person/answer-space.ts'
import type { Answers } from '../../src/model/person/answers.ts'
import { assess } from '../../src/model/confidence/confidence.ts'
import { CRITERIA } from '../../src/model/person/criteria.ts'
import { recommend } from '../../src/model/recommend.ts'
import type { Judged } from '../../src/model/recommendation.ts'

/** How many sets of answers go into the fingerprint, and how far apart they lie in `COMPLETE`. */
const COUNT = 10_000
const STRIDE = 1_451
/** Every so manieth is assessed too, which takes longer. */
const ASSESSED = 25

/**
 * One number that stands for every bit of 10,000 recommendations: the order of the paths, and their
 * scores, values, months, costs and gains as the bytes of 64-bit floats. Two engines that round
 * anything differently get different numbers.
 *
 * @returns eight hexadecimal digits
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ for FNV-1a
 */
export function fingerprint(): string {
  const hash = new Fnv1a()
  for (let place = 0; place < COUNT; place += 1) {
    const answers = answersAt(COMPLETE, place * STRIDE)
    const recommendation = recommend(answers)
    const judged =
      recommendation.kind === 'ranked'
        ? [...recommendation.ranked, ...recommendation.ruledOut]
        : [...recommendation.nearest, ...recommendation.ruledOut]
    hash.byte(recommendation.kind === 'ranked' ? recommendation.ranked.length : 0)
    for (const path of judged) addPath(hash, path)
    if (place % ASSESSED === 0) addConfidence(hash, answers)
  }
  return hash.digits()
}

function addPath(hash: Fnv1a, { path, score, values, outcome }: Judged): void {
  hash.byte(PATH_IDS.indexOf(path))
  hash.float(score)
  for (const criterion of CRITERIA) hash.float(values[criterion])
  hash.float(outcome.months)
  hash.float(outcome.cost.total)
  hash.float(outcome.gain)
}

function addConfidence(hash: Fnv1a, answers: Answers): void {
  const recommendation = recommend(answers)
  if (recommendation.kind === 'nearest') return
  const confidence = assess(answers, recommendation)
  if (confidence.label === 'only-path') return
  const { standings, tolerance } = confidence.grounding
  hash.float(tolerance.ratio)
  for (const { places, wins } of standings)
    for (const share of [...places, ...wins]) hash.float(share)
}

/** The 32-bit FNV-1a hash of a run of bytes. */
class Fnv1a {
  #hash = 0x811c9dc5
  readonly #eight = new DataView(new ArrayBuffer(8))

  byte(byte: number): void {
    this.#hash = Math.imul(this.#hash ^ byte, 0x01000193)
  }

  float(number: number): void {
    this.#eight.setFloat64(0, number, true)
    for (let place = 0; place < 8; place += 1) this.byte(this.#eight.getUint8(place))
  }

  digits(): string {
    return (this.#hash >>> 0).toString(16).padStart(8, '0')
  }
}
