import { lazy, memo } from 'react'

import { SHARING_TITLE } from '../../../../words/en/later-titles.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { NearSections } from '../../../parts/LoadSectionsWhenNear.tsx'

const Sharing = lazy(async () => ({ default: (await import('./Sharing.tsx')).Sharing }))

/** All that can be done with a result, fetched when a person comes near. */
export const LaterSharing = memo(function LaterSharing({ answers }: { answers: Answers }) {
  return (
    <NearSections titles={[SHARING_TITLE]}>
      <Sharing answers={answers} />
    </NearSections>
  )
})
