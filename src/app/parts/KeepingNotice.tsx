import { KEEPING_WORDS } from '../../content/problems.ts'
import { useDraft } from '../draft.ts'

/** Says so where the answers in progress are not kept on this device. */
export function KeepingNotice() {
  const keeping = useDraft((state) => state.keeping)
  return keeping === 'kept' ? null : <output className="notice">{KEEPING_WORDS[keeping]}</output>
}
