import type { Stage } from '../../../../model/plan/plan.ts'

/** How many stages tell a plan in short. */
const LINES = 4

/** The first stage of a plan, its last, and those that end nearest to evenly between them. */
export function planInShort(stages: readonly Stage[]): readonly Stage[] {
  if (stages.length <= LINES) return stages
  const [first, ...rest] = stages
  const last = rest.at(-1)!
  const span = last.to - first!.to
  const between = Array.from({ length: LINES - 2 }, (_, at) => {
    const due = first!.to + (span * (at + 1)) / (LINES - 1)
    return rest
      .slice(at, rest.length - (LINES - 2 - at))
      .reduce((best, stage) => (Math.abs(stage.to - due) < Math.abs(best.to - due) ? stage : best))
  })
  return [first!, ...new Set(between), last]
}
