import { useId, useState } from 'react'

import { PROGRAMS } from '../../../evidence/programs/programs.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import {
  countWith,
  findPrograms,
  MARKS,
  NO_FILTERS,
  OPTIONS,
  setFilters,
  type Filters,
  type OptionFilter,
} from '../../../model/matching/find-programs.ts'
import { FILTER_NAMES, LIST, MARK_NAMES, optionName } from '../../../words/en/programs.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import css from './FilterFields.module.css'

interface FilterFieldsProps {
  readonly filters: Filters
  /** Whether the reader's device draws the page. */
  readonly alive: boolean
  readonly onChange: (changed: Partial<Filters>) => void
}

/** Whether the filters stand beside the list, and open. */
const isWide = (): boolean => window.matchMedia?.('(min-width: 60rem)').matches ?? false

/** What to look for: a text, and filters that say how many programs each option would leave. */
export function FilterFields({ filters, alive, onChange }: FilterFieldsProps) {
  const id = useId()
  /** Null until the reader has opened or closed them: then the width decides. */
  const [opened, setOpened] = useState<boolean | null>(null)
  const open = opened ?? (alive && isWide())
  const set = setFilters(filters).filter((filter) => filter !== 'text').length
  return (
    <search className={css['search']}>
      <label htmlFor={id}>{LIST.search}</label>
      <input
        className={css['text']}
        id={id}
        type="search"
        autoComplete="off"
        maxLength={80}
        disabled={!alive}
        value={filters.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <details open={open} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{LIST.filters(set)}</summary>
        <div className={css['fields']}>
          {(Object.keys(OPTIONS) as readonly OptionFilter[]).map((filter) => (
            <OptionField key={filter} filter={filter} filters={filters} onChange={onChange} />
          ))}
          <ul className={css['marks']}>
            {MARKS.map((mark) => {
              const checked = filters.marks.includes(mark)
              const marks = checked
                ? filters.marks.filter((one) => one !== mark)
                : [...filters.marks, mark]
              const found = findPrograms(PROGRAMS, {
                ...filters,
                marks: [...new Set([...filters.marks, mark])],
              }).length
              return (
                <li key={mark}>
                  <label className={css['mark']}>
                    <input type="checkbox" checked={checked} onChange={() => onChange({ marks })} />
                    <span>{LIST.option(MARK_NAMES[mark], found)}</span>
                  </label>
                </li>
              )
            })}
          </ul>
          {set > 0 && (
            <button
              className={css['clear']}
              type="button"
              onClick={() => onChange({ ...NO_FILTERS, text: filters.text })}
            >
              {LIST.clear}
            </button>
          )}
        </div>
      </details>
    </search>
  )
}

function OptionField<F extends OptionFilter>({
  filter,
  filters,
  onChange,
}: { readonly filter: F } & Omit<FilterFieldsProps, 'alive'>) {
  // The list of a filter holds the options of that filter.
  const options = OPTIONS[filter] as unknown as readonly NonNullable<Filters[F]>[]
  const counted = options
    .map((option) => ({ option, found: countWith(PROGRAMS, filters, filter, option) }))
    .filter(({ option, found }) => found > 0 || filters[filter] === option)
  return (
    <ChoiceField
      label={FILTER_NAMES[filter]}
      none={LIST.anything}
      options={counted.map(({ option, found }) => ({
        value: option,
        name: LIST.option(optionName(filter, option, STATE_NAMES), found),
      }))}
      value={filters[filter]}
      onChoose={(chosen) => onChange({ [filter]: chosen })}
    />
  )
}
