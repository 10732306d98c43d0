import { useId, useState, type SubmitEvent } from 'react'

import { ADVISER, ADVISER_SUMMARY, ADVISER_TITLE } from '../../../words/en/adviser.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import css from './AdviserPage.module.css'
import { peopleIn, type Person } from './people.ts'
import { PeopleTable } from './PeopleTable.tsx'

/** A file of ten thousand people is smaller than this, in bytes. */
const LARGEST = 5_000_000

/** Many results at once, for those who do this for others. Nothing leaves the device, and nothing is kept. */
export function AdviserPage() {
  useTitle(ADVISER_TITLE, ADVISER_SUMMARY)
  useCanonical(to.adviser())
  const id = useId()
  const alive = useAlive()
  const [people, setPeople] = useState<readonly Person[] | null>(null)
  const [trouble, setTrouble] = useState('')

  function show(text: string): void {
    const found = peopleIn(text)
    const isNoList = found.every(({ given }) => given.kind === 'not-a-link')
    setTrouble(isNoList ? ADVISER.nothing : '')
    setPeople(isNoList ? null : found)
  }

  function workOut(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    show(String(new FormData(event.currentTarget).get('people') ?? ''))
  }

  async function open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? []
    if (file === undefined) return
    if (file.size > LARGEST) setTrouble(ADVISER.tooLarge)
    else show(await file.text().catch(() => ''))
    // So that the same file can be chosen again.
    field.value = ''
  }

  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{ADVISER_TITLE}</h1>
      <p className="lead">{ADVISER_SUMMARY}</p>
      <form className={css['form']} onSubmit={workOut}>
        <label htmlFor={`${id}people`}>{ADVISER.paste}</label>
        <p className="hint small" id={`${id}hint`}>
          {ADVISER.pasteHint}
        </p>
        <textarea
          id={`${id}people`}
          name="people"
          rows={6}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}hint`}
          disabled={!alive}
        />
        <p className="actions">
          <button className="button" type="submit" disabled={!alive}>
            {ADVISER.work}
          </button>
        </p>
        <label htmlFor={`${id}file`}>{ADVISER.open}</label>
        <p className="hint small" id={`${id}file-hint`}>
          {ADVISER.openHint}
        </p>
        <input
          className="file-field"
          id={`${id}file`}
          type="file"
          accept=".csv,.txt,.json,text/csv,text/plain,application/json"
          aria-describedby={`${id}file-hint`}
          disabled={!alive}
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
      </form>
      <output>{trouble !== '' && <p className="notice">{trouble}</p>}</output>
      {people !== null && <PeopleTable people={people} />}
    </div>
  )
}
