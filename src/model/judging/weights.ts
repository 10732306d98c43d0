import type { Answer, Answers, QuestionId } from '../person/answers.ts'
import { CRITERIA, type CriterionId, type PerCriterion } from '../person/criteria.ts'
import type { Weights } from '../recommendation.ts'

/**
 * Swing points, 0 to 100: how much it would matter to go from the worst to the best anchor of a
 * criterion. Each criterion's points follow from one answer, so every weight has a one-line reason.
 * Our judgment, published on the method page.
 */
export const SWING_POINTS = {
  cost: { '0': 100, '500': 95, '3000': 80, '8000': 65, '20000': 50, more: 25, unsure: 60 },
  time: { '6': 80, '12': 65, '24': 45, '48': 30, none: 15, unsure: 45 },
  chance: {
    'developer-job': 85,
    grow: 45,
    'own-work': 55,
    qualification: 45,
    explore: 40,
    unsure: 55,
  },
  gain: {
    'developer-job': 50,
    grow: 45,
    'own-work': 35,
    qualification: 45,
    explore: 10,
    unsure: 40,
  },
  credential: { required: 60, helpful: 30, no: 5, unsure: 25 },
  support: { alone: 10, some: 35, cohort: 70, unsure: 35 },
} as const satisfies {
  readonly [C in CriterionId]: Readonly<Record<Answer<(typeof WEIGHED_BY)[C]>, number>>
}

/** The question whose answer sets each criterion's points. */
export const WEIGHED_BY = {
  cost: 'budget',
  time: 'deadline',
  chance: 'goal',
  gain: 'goal',
  credential: 'credential',
  support: 'support',
} as const satisfies Record<CriterionId, QuestionId>

/** How far off a weight may be, as a factor either way: set by the person, answered, inferred, unknown. */
export const FACTORS = { moved: 1.25, answered: 1.5, inferred: 2, unsure: 3 } as const

/** What "matters less" and "matters more" do to the points. */
export const EMPHASIS = { less: 0.5, more: 2 } as const

/** Nobody is asked how much chance or gain matters; it is inferred from the goal. */
const INFERRED: ReadonlySet<CriterionId> = new Set(['chance', 'gain'])

/** How much each criterion counts for this person. */
export function weigh(answers: Answers): Weights {
  const points = {} as Record<CriterionId, number>
  const factors = {} as Record<CriterionId, number>
  for (const criterion of CRITERIA) {
    const answer = answers[WEIGHED_BY[criterion]]
    const emphasis = answers.priorities?.[criterion]
    // The table has an entry for every answer to the question that weighs this criterion.
    const table: Readonly<Record<string, number>> = SWING_POINTS[criterion]
    const implied = isBesideThePoint(criterion, answers) ? 0 : table[answer]!
    points[criterion] = emphasis ? implied * EMPHASIS[emphasis] : implied
    factors[criterion] = FACTORS[certainty(criterion, answer, emphasis !== undefined)]
  }
  return { points, shares: sharesOf(points), factors }
}

/** Swing weights: each criterion's points as a share of all points. */
export function sharesOf(points: PerCriterion): PerCriterion {
  let sum = 0
  for (const criterion of CRITERIA) sum += points[criterion]
  const shares = {} as Record<CriterionId, number>
  for (const criterion of CRITERIA) shares[criterion] = points[criterion] / sum
  return shares
}

/** Someone who wants to find out has no use for an award. */
function isBesideThePoint(criterion: CriterionId, { goal }: Answers): boolean {
  return criterion === 'credential' && goal === 'explore'
}

function certainty(criterion: CriterionId, answer: Answer, moved: boolean): keyof typeof FACTORS {
  if (moved) return 'moved'
  if (answer === 'unsure') return 'unsure'
  return INFERRED.has(criterion) ? 'inferred' : 'answered'
}
