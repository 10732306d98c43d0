import { useId, type ReactNode } from 'react'

import './drawing.css'

interface Layout {
  readonly width: number
  readonly height: number
  readonly drawn: ReactNode
}

interface DrawingProps {
  /** What it is a drawing of. */
  readonly title: string
  /** What it shows, for those who do not see it. */
  readonly says: string
  /** Where there is room. */
  readonly wide: Layout
  /** On a phone: drawn anew, so that words keep their size. */
  readonly tall: Layout
}

/** A drawing in two layouts, of which a screen shows the one that fits. */
export function Drawing({ title, says, wide, tall }: DrawingProps) {
  return (
    <div className="drawing">
      <Sheet className="wide" title={title} says={says} {...wide} />
      <Sheet className="tall" title={title} says={says} {...tall} />
    </div>
  )
}

interface SheetProps extends Layout {
  readonly className: string
  readonly title: string
  readonly says: string
}

function Sheet({ className, title, says, width, height, drawn }: SheetProps) {
  const id = useId()
  return (
    <svg
      className={className}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}says`}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}says`}>{says}</desc>
      {drawn}
    </svg>
  )
}
