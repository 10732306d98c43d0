import { useId } from 'react'

import { ZIP_FIELD } from '../../../words/en/colleges.ts'
import { keepZip } from '../../kept/college-home.ts'
import css from '../../parts/ChoiceField.module.css'

export interface ZipFieldProps {
  readonly zip: string
  /** Whether no place is known for it. */
  readonly unknown: boolean
  /** Whether a distance is asked for, which needs it. */
  readonly asked: boolean
}

/** Where somebody is: a ZIP code, or its first three digits. */
export function ZipField({ zip, unknown, asked }: ZipFieldProps) {
  const id = useId()
  const hint = asked && zip === '' ? ZIP_FIELD.needed : ZIP_FIELD.hint
  const note = unknown ? ZIP_FIELD.unknown : hint
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{ZIP_FIELD.label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        value={zip}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => keepZip(target.value)}
      />
      <p className="small quiet" id={`${id}hint`}>
        {note}
      </p>
    </div>
  )
}
