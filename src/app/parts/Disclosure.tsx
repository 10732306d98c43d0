import { Suspense, useState, type ReactNode } from 'react'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** Something one step deeper. What it holds is first fetched and drawn when it is first opened. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="disclosure"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true)
      }}
    >
      <summary>{summary}</summary>
      {opened && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  )
}
