import type { PathId } from '../../evidence/paths/path.ts'
import { counterfactuals, type Counterfactual } from '../changes/counterfactuals.ts'
import { assess, type Confidence } from '../confidence/confidence.ts'
import type { Answers } from '../person/answers.ts'
import { recommend } from '../recommend.ts'
import type { BrokenLimit, Judged } from '../recommendation.ts'

/** One person's result in a line, as a table of many people needs it. */
export interface Summary {
  /** The path in front: the one that ranks first, or the one that comes nearest. */
  readonly path: PathId
  /** How sure that is; `nearest` where no path keeps the limits. */
  readonly label: Confidence['label'] | 'nearest'
  /** Typical months until ready. */
  readonly months: number
  /** Typical cost in all, USD. */
  readonly cost: number
  /** The share of those who set out who reach the goal, 0 to 1; where a path chooses, if let in. */
  readonly chance: number
  /** What stands between the person and the nearest path; empty where a path fits. */
  readonly broken: readonly BrokenLimit[]
  /** The nearest single changed answer that changes the verdict; null where none does. */
  readonly change: Counterfactual | null
}

/** The result of one person in a line. A few milliseconds. */
export function summarize(answers: Answers): Summary {
  const recommendation = recommend(answers)
  const [change = null] = counterfactuals(answers)
  if (recommendation.kind === 'nearest') {
    const [near] = recommendation.nearest
    return { ...numbersOf(near), label: 'nearest', broken: near.broken, change }
  }
  const { label } = assess(answers, recommendation)
  return { ...numbersOf(recommendation.ranked[0]), label, broken: [], change }
}

const numbersOf = ({ path, outcome: { months, cost, chance } }: Judged) => ({
  path,
  months,
  cost: cost.total,
  chance,
})
