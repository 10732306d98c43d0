import { lazy } from 'react'

import { LoadWhenNear } from '../../../parts/LoadWhenNear.tsx'
import type { Shown } from '../section.ts'
import css from './RealPrograms.module.css'

const MatchedPrograms = lazy(async () => ({
  default: (await import('../../programs/MatchedPrograms.tsx')).MatchedPrograms,
}))

/** Three real programs on the path in front that fit this person, fetched when they come near. */
export function RealPrograms({ lead: { paths }, answers }: Shown) {
  return (
    <LoadWhenNear className={css['programs']}>
      <MatchedPrograms path={paths[0].path} answers={answers} brief />
    </LoadWhenNear>
  )
}
