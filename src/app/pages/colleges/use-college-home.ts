import { useMemo, useState } from 'react'

import type { Home } from '../../../model/matching/match-colleges.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { keepState, keptState } from './kept-state.ts'
import { EVERY_STATE } from './state-name.ts'
import { useZip } from './use-zip.ts'

/** Where somebody looks for a college: a state, and a ZIP code if they gave one. */
export function useCollegeHome(answers: Answers) {
  const [chosen, choose] = useState(() => keptState(answers))
  const zip = useZip()
  const state = answers.state ?? chosen
  const at = zip.from
  const home = useMemo<Home | null>(
    () => (EVERY_STATE.includes(state) ? { state, at } : null),
    [state, at],
  )
  return {
    home,
    zip,
    chooseState: (next: string) => {
      choose(next)
      keepState(next)
    },
  }
}
