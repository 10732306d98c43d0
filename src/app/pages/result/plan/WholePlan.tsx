import { useId } from 'react'

import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { PLAN } from '../../../../words/en/plan.ts'
import { NextSteps } from './NextSteps.tsx'
import type { Shown } from '../section.ts'
import { Plan } from './Plan.tsx'
import { plannedOf, useStarting } from './starting.ts'

/** All that comes after the answer, for one path at a time: the plan, the next steps, what to ask. */
export function WholePlan({ lead, answers }: Shown) {
  const paths = lead.paths.map((one) => one.path)
  const path = plannedOf(paths, useStarting())
  const id = useId()
  if (path === undefined) return null
  return (
    <>
      <Plan path={path} answers={answers}>
        {paths.length > 1 && (
          <p>
            <label htmlFor={id}>{PLAN.showFor}</label>{' '}
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
