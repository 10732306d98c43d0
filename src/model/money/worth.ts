import type { Range } from '../recommendation.ts'
import { breakEvenChance, worthOfFailure, worthOfSuccess, type Venture } from './cash-flow.ts'
import { likelyOpenRange, likelyRange, type OpenRange } from './likely-range.ts'
import { annuityAt, type Rate } from './present-value.ts'

/** What a path is worth today against staying as one is, USD, at one yearly rate: likely ranges. */
export interface Worth {
  readonly rate: Rate
  /** If it works, and if it does not. */
  readonly success: Range
  readonly failure: Range
  /** Both, each as likely as the figures say. */
  readonly expected: Range
  /** The chance of success above which it pays for itself; null where no chance would do. */
  readonly breakEvenChance: OpenRange
  /** The share of draws in which it comes out ahead if it works, 0 to 1. */
  readonly aheadIfItWorks: number
  /** The share of all who set out who come out ahead, whether it works or not, 0 to 1. */
  readonly ahead: number
}

/** What a path is worth in expectation, USD, at one yearly rate. */
export type Expected = Pick<Worth, 'rate' | 'expected'>

/** The expected worth of the draws at a rate, without the rest. */
export function expectedAt(
  rate: Rate,
  ventures: readonly Venture[],
  chances: readonly number[],
): Expected {
  const annuity = annuityAt(rate)
  const expected = ventures.map((venture, version) => {
    const failure = worthOfFailure(venture, annuity)
    return weighted(chances[version]!, worthOfSuccess(venture, annuity, failure), failure)
  })
  return { rate, expected: likelyRange(expected) }
}

const weighted = (chance: number, success: number, failure: number): number =>
  chance * success + (1 - chance) * failure

/**
 * What the draws are worth at a rate.
 *
 * @param chances of success, one for each venture
 */
export function worthAt(
  rate: Rate,
  ventures: readonly Venture[],
  chances: readonly number[],
): Worth {
  const annuity = annuityAt(rate)
  const failure = ventures.map((venture) => worthOfFailure(venture, annuity))
  const success = ventures.map((venture, version) =>
    worthOfSuccess(venture, annuity, failure[version]),
  )
  let aheadIfItWorks = 0
  let ahead = 0
  success.forEach((worth, version) => {
    if (worth <= 0) return
    aheadIfItWorks += 1
    ahead += chances[version]!
  })
  return {
    rate,
    success: likelyRange(success),
    failure: likelyRange(failure),
    expected: likelyRange(
      success.map((won, version) => weighted(chances[version]!, won, failure[version]!)),
    ),
    breakEvenChance: likelyOpenRange(
      success.map((won, version) => breakEvenChance(won, failure[version]!)),
    ),
    aheadIfItWorks: aheadIfItWorks / ventures.length,
    ahead: ahead / ventures.length,
  }
}
