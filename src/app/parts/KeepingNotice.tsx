import { KEEPING_WORDS } from '../../words/en/problems.ts'
import { useDraft } from '../kept/draft.ts'

/** Says so where the answers in progress are not kept on this device. */
export function KeepingNotice() {
  const keeping = useDraft((state) => state.keeping)
  return keeping === 'kept' ? null : <output className="notice">{KEEPING_WORDS[keeping]}</output>
}
