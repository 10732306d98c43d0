import { useEffect, useMemo } from 'react'

import type { PathId } from '../../../evidence/paths/path.ts'
import { matchColleges, type Home } from '../../../model/matching/match-colleges.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { useCollegeHome } from '../../kept/college-home.ts'
import { loadList, useTables } from './college-tables.ts'
import { EVERY_STATE } from './state-name.ts'
import { useZip } from './use-zip.ts'

/** Where somebody looks for a college, and those there that fit; null while either is not known. */
export function useMatches(path: PathId, answers: Answers) {
  const list = useTables((tables) => tables.list)
  const kept = useCollegeHome((home) => home.state)
  const { from } = useZip()
  const state = answers.state ?? kept
  const home = useMemo<Home | null>(
    () => (EVERY_STATE.includes(state) ? { state, at: from } : null),
    [state, from],
  )
  useEffect(loadList, [])
  const matches = useMemo(
    () =>
      home === null || list.kind !== 'ready'
        ? null
        : matchColleges(list.value, path, home, answers),
    [home, list, path, answers],
  )
  return { list, home, matches }
}
