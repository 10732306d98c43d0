import { useId, useState } from 'react'

import { AWARDS, CONTROLS } from '../../../evidence/colleges/college.ts'
import {
  COLLEGE_MARKS,
  MILES_AT_MOST,
  NO_COLLEGE_FILTERS,
  optionKey,
  PRICES_AT_MOST,
  setCollegeFilters,
  type CollegeFilters,
} from '../../../model/matching/find-colleges.ts'
import {
  AWARD_NAMES,
  COLLEGE_FILTER_NAMES,
  COLLEGE_MARK_NAMES,
  COLLEGES,
  CONTROL_NAMES,
  milesAtMost,
  priceAtMost,
} from '../../../words/en/colleges.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import css from './CollegeFilterFields.module.css'
import { IncomeField } from './IncomeField.tsx'
import { EVERY_STATE, stateName } from './state-name.ts'
import { ZipField, type ZipFieldProps } from './ZipField.tsx'

interface CollegeFilterFieldsProps {
  readonly filters: CollegeFilters
  /** How many colleges each option would leave. */
  readonly counts: ReadonlyMap<string, number>
  readonly onChange: (changed: Partial<CollegeFilters>) => void
}

interface AllFieldsProps extends CollegeFilterFieldsProps {
  readonly zip: Omit<ZipFieldProps, 'asked'>
}

/** Whether the filters stand beside the list, and open. */
const isWide = (): boolean => window.matchMedia?.('(min-width: 60rem)').matches ?? false

/** What to look for: a text, and filters that say how many colleges each option would leave. */
export function CollegeFilterFields({ filters, counts, onChange, zip }: AllFieldsProps) {
  const id = useId()
  const [open, setOpen] = useState(isWide)
  const set = setCollegeFilters(filters).filter((filter) => filter !== 'text').length
  return (
    <search className={css['search']}>
      <label htmlFor={id}>{COLLEGES.search}</label>
      <input
        className={css['text']}
        id={id}
        type="search"
        autoComplete="off"
        maxLength={80}
        value={filters.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{COLLEGES.filters(set)}</summary>
        <div className={css['fields']}>
          <CountedField
            filter="state"
            options={EVERY_STATE}
            nameOf={stateName}
            {...{ filters, counts, onChange }}
          />
          <CountedField
            filter="award"
            options={AWARDS}
            nameOf={(award) => AWARD_NAMES[award]}
            {...{ filters, counts, onChange }}
          />
          <CountedField
            filter="control"
            options={CONTROLS}
            nameOf={(control) => CONTROL_NAMES[control]}
            {...{ filters, counts, onChange }}
          />
          <IncomeField income={filters.income} onChoose={(income) => onChange({ income })} />
          <CountedField
            filter="price"
            options={PRICES_AT_MOST}
            nameOf={priceAtMost}
            {...{ filters, counts, onChange }}
          />
          <ZipField {...zip} asked={filters.miles !== null} />
          <CountedField
            filter="miles"
            options={MILES_AT_MOST}
            nameOf={milesAtMost}
            {...{ filters, counts, onChange }}
          />
          <ul className={css['marks']}>
            {COLLEGE_MARKS.map((mark) => {
              const checked = filters.marks.includes(mark)
              const marks = checked
                ? filters.marks.filter((one) => one !== mark)
                : [...filters.marks, mark]
              return (
                <li key={mark}>
                  <label className={css['mark']}>
                    <input type="checkbox" checked={checked} onChange={() => onChange({ marks })} />
                    <span>
                      {COLLEGES.option(COLLEGE_MARK_NAMES[mark], counts.get(optionKey(mark)) ?? 0)}
                    </span>
                  </label>
                </li>
              )
            })}
          </ul>
          {set > 0 && (
            <button
              className={css['clear']}
              type="button"
              onClick={() => onChange({ ...NO_COLLEGE_FILTERS, text: filters.text })}
            >
              {COLLEGES.clear}
            </button>
          )}
        </div>
      </details>
    </search>
  )
}

interface CountedFieldProps<
  F extends 'state' | 'award' | 'control' | 'price' | 'miles',
> extends CollegeFilterFieldsProps {
  readonly filter: F
  readonly options: readonly NonNullable<CollegeFilters[F]>[]
  readonly nameOf: (option: NonNullable<CollegeFilters[F]>) => string
}

function CountedField<F extends 'state' | 'award' | 'control' | 'price' | 'miles'>({
  filter,
  options,
  nameOf,
  filters,
  counts,
  onChange,
}: CountedFieldProps<F>) {
  const counted = options
    .map((value) => ({ value, found: counts.get(optionKey(filter, value)) ?? 0 }))
    .filter(({ value, found }) => found > 0 || filters[filter] === value)
  return (
    <ChoiceField
      label={COLLEGE_FILTER_NAMES[filter]}
      none={COLLEGES.anything}
      options={counted.map(({ value, found }) => ({
        value,
        name: COLLEGES.option(nameOf(value), found),
      }))}
      value={filters[filter]}
      onChoose={(option) => onChange({ [filter]: option })}
    />
  )
}
