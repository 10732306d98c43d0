import { PROGRAMS } from '../../../evidence/programs/programs.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import {
  looserBy,
  without,
  type Filters,
  type OptionFilter,
  type SetFilter,
} from '../../../model/matching/find-programs.ts'
import { LIST, setFilterName } from '../../../words/en/programs.ts'

interface NothingFoundProps {
  readonly filters: Filters
  readonly onChange: (loosened: Filters) => void
  readonly onClear: () => void
}

/** The way on where no program is all that was asked for: which filter to drop, and what it brings. */
export function NothingFound({ filters, onChange, onClear }: NothingFoundProps) {
  const looser = looserBy(PROGRAMS, filters).filter(({ found }) => found > 0)
  return (
    <div className="notice">
      <p>
        <strong>{LIST.none}</strong> {looser.length > 0 ? LIST.loosen : LIST.loosenAll}
      </p>
      <p className="actions">
        {looser.map(({ filter, found }) => (
          <button
            className="button second"
            key={filter}
            type="button"
            onClick={() => onChange(without(filters, filter))}
          >
            {LIST.without(setFilterName(filter, valueOf(filters, filter), STATE_NAMES), found)}
          </button>
        ))}
        <button className="button second" type="button" onClick={onClear}>
          {LIST.clear}
        </button>
      </p>
    </div>
  )
}

/** What a filter is set to; null for a mark, which has only its name. */
const valueOf = (filters: Filters, filter: SetFilter): string | number | null =>
  filter in filters ? filters[filter as OptionFilter | 'text'] : null
