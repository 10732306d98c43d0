import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { PathId } from '../../../evidence/paths/path.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { COLLEGE_MATCHES } from '../../../words/en/colleges.ts'
import { to } from '../../to.ts'
import { useMatches } from './use-matches.ts'

interface NearestCollegeProps {
  readonly path: PathId
  readonly answers: Answers
  /** What stands there while no college is known. */
  readonly otherwise: ReactNode
}

/** The college that suits a person best near home, by name. */
export function NearestCollege({ path, answers, otherwise }: NearestCollegeProps) {
  const best = useMatches(path, answers).matches?.[0]
  if (best === undefined) return otherwise
  return <Link to={to.college(best.entry.unitid)}>{COLLEGE_MATCHES.askThis(best.entry.name)}</Link>
}
