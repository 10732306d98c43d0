import { useId, useRef, useState, type ReactNode } from 'react'

import { PASSING_ON, type PassOnWords } from '../../words/en/passing-on.ts'
import { QrDisclosure } from './QrDisclosure.tsx'

interface PassOnProps {
  /** The address in full. */
  readonly address: string
  readonly words: PassOnWords
  /** More that can be done with it. */
  readonly children?: ReactNode
}

/** Every way to hand an address on: copy, share, email, QR code, or by hand. */
export function PassOn({ address, words, children }: PassOnProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  /** How the last attempt to copy went, and for which address. */
  const [copied, setCopied] = useState({ address: '', done: false })

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address)
      setCopied({ address, done: true })
    } catch {
      setCopied({ address, done: false })
      field.current?.focus()
      field.current?.select()
    }
  }

  const said = copied.done ? PASSING_ON.copied : PASSING_ON.notCopied
  return (
    <div className="pass-on">
      <label className="small quiet" htmlFor={id}>
        {words.field}
      </label>
      <input
        id={id}
        ref={field}
        className="address"
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <output>{copied.address === address && said}</output>
      <div className="actions">
        <button className="button" type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {'share' in navigator && (
          <button
            className="button second"
            type="button"
            onClick={() => {
              // Rejects when the person closes the sheet, which is theirs to do.
              navigator.share({ title: words.subject, url: address }).catch(() => undefined)
            }}
          >
            {PASSING_ON.share}
          </button>
        )}
        {children}
        <a href={mailTo(words.subject, address)}>{PASSING_ON.mail}</a>
        <QrDisclosure address={address} />
      </div>
    </div>
  )
}

const mailTo = (subject: string, address: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`
