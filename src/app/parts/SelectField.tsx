import { useId } from 'react'

import { DETAIL_FIELDS } from '../../words/en/details.ts'

interface SelectFieldProps<Id extends string> {
  readonly label: string
  readonly hint: string
  readonly options: readonly Id[]
  readonly words: Readonly<Record<Id, string>>
  readonly chosen: Id | undefined
  readonly onChoose: (id: Id) => void
  /** Called when the field is left out after all. */
  readonly onSkip: () => void
}

/** A native list to choose one thing from, or to skip. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <p className="hint" id={`${id}hint`}>
        {props.hint}
      </p>
      <select
        id={id}
        aria-describedby={`${id}hint`}
        value={props.chosen ?? ''}
        onChange={({ target }) => {
          const chosen = props.options.find((option) => option === target.value)
          if (chosen === undefined) props.onSkip()
          else props.onChoose(chosen)
        }}
      >
        <option value="">{DETAIL_FIELDS.skip}</option>
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.words[option]}
          </option>
        ))}
      </select>
    </div>
  )
}
