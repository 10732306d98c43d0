import { useRef, useState } from 'react'

import { SHARING } from '../../content/sharing.ts'

/** The link of this result, to copy, send or print. */
export function CopyLink({ address }: { address: string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const field = useRef<HTMLInputElement>(null)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address)
      setCopied('yes')
    } catch {
      setCopied('refused')
      field.current?.focus()
      field.current?.select()
    }
  }

  const mail = `mailto:?subject=${encodeURIComponent(SHARING.mailSubject)}&body=${encodeURIComponent(address)}`
  return (
    <>
      <p className="actions">
        <button className="button" type="button" onClick={() => void copy()}>
          Copy the link
        </button>
        {'share' in navigator && (
          <button
            className="button second"
            type="button"
            onClick={() => {
              // Rejects when the person closes the sheet, which is theirs to do.
              navigator.share({ title: SHARING.mailSubject, url: address }).catch(() => undefined)
            }}
          >
            Share
          </button>
        )}
        <button className="button second" type="button" onClick={() => window.print()}>
          Print
        </button>
        <a href={mail}>Send it by mail</a>
      </p>
      <output>
        {copied === 'yes' && SHARING.copied}
        {copied === 'refused' && SHARING.notCopied}
      </output>
      <input
        ref={field}
        className={copied === 'refused' ? 'address' : 'visually-hidden'}
        aria-label="The link"
        tabIndex={copied === 'refused' ? 0 : -1}
        aria-hidden={copied !== 'refused'}
        readOnly
        value={address}
      />
    </>
  )
}
