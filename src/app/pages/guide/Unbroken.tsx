import { Fragment } from 'react'

/** A title whose words with a hyphen, such as “back-end”, stay on one line. */
export const Unbroken = ({ children: title }: { children: string }) =>
  title.split(/(\S+-\S+)/).map((part, index) =>
    // Every other part is such a word; their places in a title do not change.
    index % 2 === 0 ? (
      <Fragment key={part}>{part}</Fragment>
    ) : (
      <span className="unbroken" key={part}>
        {part}
      </span>
    ),
  )
