import type { ReactNode } from 'react'

interface FrameProps {
  readonly title: string
  readonly lead: string
  readonly children?: ReactNode
}

/**
 * What a page shows before this device has drawn it, where all the rest depends on the device or the
 * address: what it is, and room as tall as the screen, so that nothing moves when the rest comes.
 */
export function Frame({ title, lead, children }: FrameProps) {
  return (
    <div className="wrap frame">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
    </div>
  )
}
