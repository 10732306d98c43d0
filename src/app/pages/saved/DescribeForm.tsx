import { useId, type SubmitEvent } from 'react'

import { SAVED } from '../../../words/en/saved.ts'
import type { SavedResult } from '../../../links/saved-file.ts'

interface DescribeFormProps {
  readonly result: SavedResult
  readonly onKeep: (words: { readonly name: string; readonly note: string }) => void
  readonly onCancel: () => void
}

/** Names a saved result anew, and notes something about it. */
export function DescribeForm({ result, onKeep, onCancel }: DescribeFormProps) {
  const id = useId()

  function keep(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (field: string) => String(form.get(field) ?? '').trim()
    // A result without a name could not be told from others, so an empty one keeps the old.
    onKeep({ name: text('name') || result.name, note: text('note') })
  }

  return (
    <form className="name-form" onSubmit={keep}>
      <label htmlFor={`${id}-name`}>{SAVED.name}</label>
      <input
        id={`${id}-name`}
        name="name"
        className="text-field"
        maxLength={80}
        autoComplete="off"
        defaultValue={result.name}
        ref={(field) => field?.focus()}
      />
      <label htmlFor={`${id}-note`}>{SAVED.note}</label>
      <p className="hint small" id={`${id}-hint`}>
        {SAVED.noteHint}
      </p>
      <textarea
        id={`${id}-note`}
        name="note"
        className="text-field"
        rows={3}
        maxLength={1_000}
        defaultValue={result.note}
        aria-describedby={`${id}-hint`}
      />
      <p className="actions">
        <button className="button" type="submit">
          {SAVED.keep}
        </button>
        <button className="button second" type="button" onClick={onCancel}>
          {SAVED.cancel}
        </button>
      </p>
    </form>
  )
}
