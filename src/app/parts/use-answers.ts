import { useMemo } from 'react'

import { complete, type Answers } from '../../model/person/answers.ts'
import { useDraft } from '../kept/draft.ts'
import { useAlive } from './use-hydrated.ts'

/** The answers kept on this device, once all ten are there; none while a page is rendered ahead. */
export function useAnswers(): Answers | undefined {
  const draft = useDraft((state) => state.draft)
  const alive = useAlive()
  return useMemo(() => (alive ? complete(draft) : undefined), [alive, draft])
}
