import { NEXT_STEPS } from '../../../../words/en/next-steps.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import { PLAN_HOURS } from '../../../../evidence/roadmap/plan-hours.ts'

/** Five things to do for a path, in order. */
export function stepsFor(path: PathId) {
  const { admission, price } = PATHS[path]
  return NEXT_STEPS[path]({
    tryOut: PLAN_HOURS.tryOut,
    admission: admission.value,
    monthly: price.kind === 'monthly' ? price.figure.value : 0,
  })
}
