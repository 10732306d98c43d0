import { lazy } from 'react'

import { COLLEGE_AWARD } from '../../../../model/matching/college-award.ts'
import { LoadWhenNear } from '../../../parts/LoadWhenNear.tsx'
import type { Shown } from '../section.ts'
import css from './RealPrograms.module.css'

const MatchedColleges = lazy(async () => ({
  default: (await import('../../colleges/MatchedColleges.tsx')).MatchedColleges,
}))
const MatchedPrograms = lazy(async () => ({
  default: (await import('../../programs/MatchedPrograms.tsx')).MatchedPrograms,
}))

/**
 * Three real programs on the path in front that fit this person, or colleges where the path is one of
 * a college's own. Fetched when they come near.
 */
export function RealPrograms({ lead: { paths }, answers }: Shown) {
  const [{ path }] = paths
  return (
    <LoadWhenNear className={css['programs']}>
      {COLLEGE_AWARD[path] === undefined ? (
        <MatchedPrograms path={path} answers={answers} brief />
      ) : (
        <MatchedColleges path={path} answers={answers} />
      )}
    </LoadWhenNear>
  )
}
