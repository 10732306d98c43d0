import { useId } from 'react'

import css from './ChoiceField.module.css'

interface ChoiceFieldProps<T extends string | number> {
  readonly label: string
  /** What the field says where nothing is chosen. */
  readonly none: string
  readonly options: readonly { readonly value: T; readonly name: string }[]
  readonly value: T | null
  readonly onChoose: (value: T | null) => void
}

/** A native list to choose one option from, or none. */
export function ChoiceField<T extends string | number>(props: ChoiceFieldProps<T>) {
  const { label, none, options, value, onChoose } = props
  const id = useId()
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value === null ? '' : String(value)}
        onChange={({ target }) =>
          onChoose(options.find((option) => String(option.value) === target.value)?.value ?? null)
        }
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
