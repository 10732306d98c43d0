import { useEffect } from 'react'
import { Link } from 'react-router'

import type { PathId } from '../../../evidence/paths/path.ts'
import { matchColleges } from '../../../model/matching/match-colleges.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { COLLEGE_MATCHES } from '../../../words/en/colleges.ts'
import { THIS_WEEK } from '../../../words/en/verdict.ts'
import { to } from '../../to.ts'
import { loadList, useTables } from './college-tables.ts'
import { useCollegeHome } from './use-college-home.ts'

interface NearestCollegeProps {
  readonly path: PathId
  readonly answers: Answers
}

/** The college that suits a person best near home, by name; until it is found, any of those below. */
export function NearestCollege({ path, answers }: NearestCollegeProps) {
  const list = useTables((tables) => tables.list)
  const { home } = useCollegeHome(answers)
  useEffect(loadList, [])
  if (home === null || list.kind !== 'ready') return THIS_WEEK.andAsk
  const [best] = matchColleges(list.value, path, home, answers)
  if (best === undefined) return THIS_WEEK.andAsk
  return <Link to={to.college(best.entry.unitid)}>{COLLEGE_MATCHES.askThis(best.entry.name)}</Link>
}
