import { lazy } from 'react'

import { NEXT_STEPS_TITLE, PLAN_TITLE } from '../../content/plan-titles.ts'
import { Near } from '../parts/Near.tsx'
import type { PlanAndStepsProps } from './PlanAndSteps.tsx'

const PlanAndSteps = lazy(async () => ({
  default: (await import('./PlanAndSteps.tsx')).PlanAndSteps,
}))

/** The plan and the next steps, fetched when a person comes near; until then their headings. */
export function LaterPlan(props: PlanAndStepsProps) {
  return (
    <Near
      meanwhile={[PLAN_TITLE, NEXT_STEPS_TITLE].map((title) => (
        <section key={title} className="section">
          <h2>{title}</h2>
        </section>
      ))}
    >
      <PlanAndSteps {...props} />
    </Near>
  )
}
