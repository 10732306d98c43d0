import type { ReactNode } from 'react'

import '../../styles/disclosure.css'

/** What few need, one press away and there without a script. */
export const Fold = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className="disclosure">
    <summary>{summary}</summary>
    {children}
  </details>
)
