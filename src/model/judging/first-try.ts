import type { RangeFigure } from '../../evidence/passport/figure.ts'
import { APPLICATION_WAIT } from '../../evidence/people/odds.ts'
import type { PathFacts } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { CRITERIA, type CriterionId, type PerCriterion } from '../person/criteria.ts'
import type { Judged, Weights } from '../recommendation.ts'
import { CURVES, valueAt } from './curves.ts'
import { estimateFrom } from './estimate.ts'
import type { End } from './figure-end.ts'
import { read } from './figures-read.ts'
import type { Fit } from './fit.ts'
import { addUp } from './score.ts'

/** Whether a path chooses its students. */
export const isSelective = ({ facts }: Fit): boolean => facts.admission.value < 1

/**
 * A selective path as a first try: apply, and otherwise take the best path that admits everyone, a
 * little later. Its values are those of the path for the share let in, and those of the fallback for
 * the rest. Where the fallback is better even for those let in, nobody should apply: the path then
 * stands by itself, as `judged`.
 */
export function asFirstTry(
  judged: Judged,
  fit: Fit,
  fallback: Judged | undefined,
  answers: Answers,
  { shares }: Weights,
): Judged {
  if (fallback === undefined) return judged
  const letIn = estimateLetIn(fit, answers, 'value')
  const ifLetIn = addUp(shares, letIn.values)
  if (ifLetIn.score <= fallback.score) return judged
  const values = valuesOfTrying(fit, letIn.values, fallback, 'value')
  return {
    ...judged,
    outcome: letIn.outcome,
    values,
    ...addUp(shares, values),
    firstTry: {
      admission: read(fit.facts.admission),
      fallback: fallback.path,
      wait: read(APPLICATION_WAIT),
    },
  }
}

/**
 * How good a ranked path is at one end of its figures, with its fallback where it is a first try.
 *
 * @param facts those of the fit, or the same with some figures moved
 * @param fallback the judged fallback of a first try; it stays at its typical figures
 */
export function valuesAt(
  judged: Judged,
  fit: Fit,
  facts: PathFacts,
  fallback: Judged | undefined,
  answers: Answers,
  end: End,
): PerCriterion {
  if (judged.firstTry === null || fallback === undefined) {
    return estimateFrom(facts, answers, end, fit.inTime).values
  }
  const moved = { ...fit, facts }
  return valuesOfTrying(moved, estimateLetIn(moved, answers, end).values, fallback, end)
}

/** What a selective path brings those it lets in, at one end of its figures. */
const estimateLetIn = ({ facts, inTime }: Fit, answers: Answers, end: End) =>
  estimateFrom({ ...facts, admission: CERTAIN }, answers, end, inTime)

/** The values of trying a selective path first, at one end of the figure for admission. */
function valuesOfTrying(
  { facts }: Fit,
  letIn: PerCriterion,
  fallback: Judged,
  end: End,
): PerCriterion {
  const admission = read(facts.admission, end)
  const later = afterWaiting(fallback)
  const values = {} as Record<CriterionId, number>
  for (const criterion of CRITERIA) {
    values[criterion] = admission * letIn[criterion] + (1 - admission) * later[criterion]
  }
  return values
}

/** The values of the fallback, begun only once the answer is no. */
function afterWaiting({ values, outcome: { months }, openTo }: Judged): PerCriterion {
  const lost = valueAt(CURVES.time, months) - valueAt(CURVES.time, months + read(APPLICATION_WAIT))
  const time = values.time - lost * openTo
  return { ...values, time: time > 0 ? time : 0 }
}

const CERTAIN = { value: 1, low: 1, high: 1 } as RangeFigure
