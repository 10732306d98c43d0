import {
  withoutCollegeFilter,
  type CollegeFilter,
  type CollegeFilters,
} from '../../../model/matching/find-colleges.ts'
import {
  AWARD_NAMES,
  COLLEGE_MARK_NAMES,
  COLLEGES,
  milesAtMost,
  CONTROL_NAMES,
  priceAtMost,
} from '../../../words/en/colleges.ts'
import { stateName } from './state-name.ts'

interface NoCollegeProps {
  readonly filters: CollegeFilters
  /** How many colleges there would be without each filter that is set. */
  readonly without: ReadonlyMap<CollegeFilter, number>
  readonly onChange: (loosened: CollegeFilters) => void
  readonly onClear: () => void
}

/** The way on where no college is all that was asked for: which filter to drop, and what it brings. */
export function NoCollege({ filters, without, onChange, onClear }: NoCollegeProps) {
  const looser = [...without].filter(([, found]) => found > 0)
  return (
    <div className="notice">
      <p>
        <strong>{COLLEGES.none}</strong> {looser.length > 0 ? COLLEGES.loosen : COLLEGES.loosenAll}
      </p>
      <p className="actions">
        {looser.map(([filter, found]) => (
          <button
            className="button second"
            key={filter}
            type="button"
            onClick={() => onChange(withoutCollegeFilter(filters, filter))}
          >
            {COLLEGES.without(nameOf(filters, filter), found)}
          </button>
        ))}
        <button className="button second" type="button" onClick={onClear}>
          {COLLEGES.clear}
        </button>
      </p>
    </div>
  )
}

/** What a filter that is set asks for. */
function nameOf(
  { text, state, award, control, price, miles }: CollegeFilters,
  filter: CollegeFilter,
) {
  switch (filter) {
    case 'text':
      return text
    case 'state':
      return stateName(state ?? '')
    case 'award':
      return AWARD_NAMES[award!]
    case 'control':
      return CONTROL_NAMES[control!]
    case 'price':
      return priceAtMost(price!)
    case 'miles':
      return milesAtMost(miles!)
    case 'online':
    case 'open':
      return COLLEGE_MARK_NAMES[filter]
  }
}
