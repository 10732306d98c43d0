import { lazy } from 'react'

import { NEXT_STEPS_TITLE, PLAN_TITLE } from '../../../../words/en/later-titles.ts'
import { NearSections } from '../../../parts/LoadSectionsWhenNear.tsx'
import type { PlanAndStepsProps } from './PlanAndSteps.tsx'

const PlanAndSteps = lazy(async () => ({
  default: (await import('./PlanAndSteps.tsx')).PlanAndSteps,
}))

/** The plan and the next steps, fetched when a person comes near. */
export function LaterPlan(props: PlanAndStepsProps) {
  return (
    <NearSections titles={[PLAN_TITLE, NEXT_STEPS_TITLE]}>
      <PlanAndSteps {...props} />
    </NearSections>
  )
}
