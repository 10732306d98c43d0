/** The six things a path is judged on, in the order in which ties are broken. */
export const CRITERIA = ['cost', 'time', 'chance', 'gain', 'credential', 'support'] as const
export type CriterionId = (typeof CRITERIA)[number]

/** One number for each criterion. */
export type PerCriterion = Readonly<Record<CriterionId, number>>
