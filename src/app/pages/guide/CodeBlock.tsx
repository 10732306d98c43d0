import type { ComponentProps } from 'react'

import './code.css'

/** Lines of code in an article. Long ones scroll inside their box, which the keyboard can reach. */
export const CodeBlock = ({ children }: ComponentProps<'pre'>) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must take the focus
  <pre tabIndex={0}>{children}</pre>
)
