import { useId } from 'react'
import css from './plan.module.css'

interface DayFieldProps {
  readonly label: string
  readonly hint: string
  readonly text: string
  /** What is wrong with the text, or null. */
  readonly problem: string | null
  readonly onChange: (text: string) => void
}

/** A native date field that says what is wrong beside it and keeps what was entered. */
export function DayField({ label, hint, text, problem, onChange }: DayFieldProps) {
  const id = useId()
  return (
    <div className={css['dayField']}>
      <label htmlFor={id}>{label}</label>
      <p className="hint small" id={`${id}hint`}>
        {hint}
      </p>
      {problem !== null && (
        <p className="error-message" id={`${id}problem`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        aria-describedby={problem === null ? `${id}hint` : `${id}hint ${id}problem`}
        aria-invalid={problem !== null}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
