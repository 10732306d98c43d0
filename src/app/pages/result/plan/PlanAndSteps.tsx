import { useId } from 'react'

import { PATH_WORDS } from '../../../../words/en/paths.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { NextSteps } from './NextSteps.tsx'
import { Plan } from './Plan.tsx'
import { plannedOf, useStarting } from './starting.ts'

export interface PlanAndStepsProps {
  /** The paths that stand first; more than one where none can be told from the others. */
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** What comes after the answer, for one path at a time. Loaded after the answer itself is shown. */
export function PlanAndSteps({ paths, answers }: PlanAndStepsProps) {
  const path = plannedOf(paths, useStarting())
  const id = useId()
  if (path === undefined) return null
  return (
    <>
      <Plan path={path} answers={answers}>
        {paths.length > 1 && (
          <p className="plan-choice">
            <label htmlFor={id}>Show the plan for</label>{' '}
            <select
              id={id}
              value={path}
              onChange={({ target }) => {
                const chosen = paths.find((each) => each === target.value)
                useStarting.setState({ path: chosen ?? null })
              }}
            >
              {paths.map((each) => (
                <option key={each} value={each}>
                  {PATH_WORDS[each].a}
                </option>
              ))}
            </select>
          </p>
        )}
      </Plan>
      <NextSteps path={path} answers={answers} />
    </>
  )
}
