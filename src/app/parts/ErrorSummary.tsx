import { useEffect, useId, useRef } from 'react'

import { QUESTION_PAGE } from '../../words/en/questions.ts'

/**
 * What has to be put right before going on. It takes the focus when it appears; give it a new `key`
 * for each attempt, so that it does so each time.
 *
 * @param target id of the field that the message is about
 */
export function ErrorSummary({ message, target }: { message: string; target: string }) {
  const title = useId()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [])

  return (
    <div className="error-summary" ref={summary} role="alert" aria-labelledby={title} tabIndex={-1}>
      <h2 id={title}>{QUESTION_PAGE.problem}</h2>
      <a
        href={`#${target}`}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(target)?.focus()
        }}
      >
        {message}
      </a>
    </div>
  )
}
