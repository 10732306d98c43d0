import { COLLEGES, NOT_LOADED } from '../../../words/en/colleges.ts'
import type { Loading } from './college-tables.ts'

interface NotLoadedProps {
  readonly state: Exclude<Loading<unknown>, { kind: 'ready' }>
  readonly onAgain: () => void
}

/** What stands where the colleges would, until they are there. */
export function NotLoaded({ state, onAgain }: NotLoadedProps) {
  if (state.kind === 'loading') return <output>{COLLEGES.loading}</output>
  return (
    <div className="notice" role="alert">
      <p>{NOT_LOADED[state.trouble]}</p>
      <p className="actions">
        <button className="button second" type="button" onClick={onAgain}>
          {NOT_LOADED.again}
        </button>
      </p>
    </div>
  )
}
