import { QUESTION_IDS, UNSURE, type Answers } from '../../model/person/answers.ts'
import type {
  Judged,
  NearPath,
  NonEmpty,
  Recommendation,
  RuledOut,
} from '../../model/recommendation.ts'
import type { ConfidenceState } from './confidence-state.ts'

/** What a result puts in front, and what stands behind it. */
export interface Lead {
  /**
   * - `best`: one path comes first among several
   * - `equals`: several stand so close that none is called the best
   * - `only`: one path is within the limits, and nothing to compare it with
   * - `nearest`: none is within the limits, and this one comes closest
   * - `open`: nothing was answered definitely, so nothing is put in front
   */
  readonly kind: 'best' | 'equals' | 'only' | 'nearest' | 'open'
  /** The path in front, or all that stand as equals. Where everything is open, the first in order. */
  readonly paths: NonEmpty<Judged>
  /** The next best, to say what sets the first apart; null where there is none. */
  readonly rival: Judged | null
  /** The others within the limits, best first; where none is within them, the others by nearness. */
  readonly others: readonly Judged[]
  /** What is outside the limits, the path in front excepted. */
  readonly ruledOut: readonly RuledOut[]
  /** What the path in front asks for beyond the limits; null where it keeps them. */
  readonly gap: NearPath | null
}

/** Whether nothing at all was answered definitely. */
export const isAllOpen = (answers: Answers): boolean =>
  QUESTION_IDS.every((question) => answers[question] === UNSURE)

/** What to put in front, as far as is known how sure it is. */
export function leadOf(
  recommendation: Recommendation,
  answers: Answers,
  confidence: ConfidenceState,
): Lead {
  if (recommendation.kind === 'nearest') {
    const [path, ...next] = recommendation.nearest
    const others = [...next, ...recommendation.ruledOut]
    const [rival = null] = others
    return { kind: 'nearest', paths: [path], rival, others, ruledOut: others, gap: path }
  }
  const { ranked, ruledOut } = recommendation
  const [top, ...rest] = ranked
  const [rival = null] = rest
  const one = { paths: [top], rival, others: rest, ruledOut, gap: null } as const
  if (isAllOpen(answers)) return { ...one, kind: 'open' }
  if (rival === null) return { ...one, kind: 'only' }
  if (!isCloseCall(confidence)) return { ...one, kind: 'best' }
  const stands = ({ path }: Judged) => confidence.contenders.includes(path)
  return {
    ...one,
    kind: 'equals',
    paths: [top, ...rest.filter(stands)],
    others: rest.filter((path) => !stands(path)),
  }
}

/** The share of the people who start on a path, or apply to it, who get there. */
export const chanceFrom = ({ outcome, firstTry }: Judged): number =>
  outcome.chance * (firstTry?.admission ?? 1)

/** Whether several paths stand as equals. */
const isCloseCall = (
  confidence: ConfidenceState,
): confidence is Extract<ConfidenceState, { label: 'close-call' }> =>
  typeof confidence === 'object' && confidence.label === 'close-call'
