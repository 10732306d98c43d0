import { useId, useRef, useState } from 'react'

import { OFFER } from '../../../words/en/offers.ts'
import css from './Letter.module.css'

/** A letter to copy into an email. */
export function Letter({ text }: { text: string }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, say] = useState('')

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      say(OFFER.copied)
    } catch {
      say(OFFER.notCopied)
      field.current?.focus()
      field.current?.select()
    }
  }

  return (
    <section className="section">
      <h2>
        <label htmlFor={id}>{OFFER.letter}</label>
      </h2>
      <p className="hint" id={`${id}hint`}>
        {OFFER.letterHint}
      </p>
      <textarea
        className={css['letter']}
        id={id}
        aria-describedby={`${id}hint`}
        readOnly
        ref={field}
        rows={14}
        value={text}
      />
      <p className="actions">
        <button className="button second" type="button" onClick={() => void copy()}>
          {OFFER.copy}
        </button>
        <output>{said}</output>
      </p>
    </section>
  )
}
