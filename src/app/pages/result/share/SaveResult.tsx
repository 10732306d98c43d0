import { useId, useState, type SubmitEvent } from 'react'
import { Link } from 'react-router'

import { SAVING, savedAs } from '../../../../words/en/passing-on.ts'
import { sameAnswers } from '../../../../links/saved-file.ts'
import { saveResult, useSaved } from '../../../kept/saved.ts'
import { today } from '../../../parts/today.ts'
import { to } from '../../../to.ts'

interface SaveResultProps {
  readonly link: string
  /** A name to begin with. */
  readonly suggested: string
}

/** Keeps a result on this device under a name, or says that it is kept. */
export function SaveResult({ link, suggested }: SaveResultProps) {
  const saved = useSaved(({ results }) => results.find((one) => sameAnswers(one.link, link)))
  const keeping = useSaved((state) => state.keeping)
  return (
    <div className="save-result">
      <h3>{SAVING.title}</h3>
      {saved === undefined && <NameForm link={link} suggested={suggested} />}
      <output>
        {saved !== undefined && (keeping === 'kept' ? savedAs(saved.name) : SAVING.notKept)}
      </output>
      {saved !== undefined && (
        <p>
          <Link to={to.saved()}>{SAVING.see}</Link>
        </p>
      )}
    </div>
  )
}

function NameForm({ link, suggested }: SaveResultProps) {
  const id = useId()
  const [missing, setMissing] = useState(false)

  function save(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    const given = typeof name === 'string' ? name.trim() : ''
    setMissing(given === '')
    if (given === '') event.currentTarget.querySelector('input')?.focus()
    else saveResult({ name: given, note: '', savedOn: today(), link })
  }

  return (
    <form className="name-form" noValidate onSubmit={save}>
      <label htmlFor={id}>{SAVING.name}</label>
      {missing && (
        <p className="error-message" id={`${id}-error`}>
          {SAVING.nameMissing}
        </p>
      )}
      <input
        id={id}
        name="name"
        className="text-field"
        maxLength={80}
        autoComplete="off"
        defaultValue={suggested}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-error` : undefined}
      />
      <button className="button" type="submit">
        {SAVING.save}
      </button>
    </form>
  )
}
