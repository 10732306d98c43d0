import type { ComponentProps } from 'react'

import type { OptionWords } from '../../words/en/questions.ts'

interface ChoiceProps extends ComponentProps<'input'> {
  readonly type: 'radio' | 'checkbox'
  readonly words: OptionWords
}

/** A radio button or checkbox as a full row, with its label and what that means. */
export function Choice({ words: { label, detail }, ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...input} />
      <span>
        {label}
        {detail !== undefined && (
          <>
            <span className="visually-hidden">:</span>{' '}
            <span className="choice-detail">{detail}</span>
          </>
        )}
      </span>
    </label>
  )
}
