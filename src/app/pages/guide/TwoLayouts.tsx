import { useId, type ReactNode } from 'react'

import './two-layouts.css'

interface Layout {
  readonly width: number
  readonly height: number
  readonly drawn: ReactNode
}

interface TwoLayoutsProps {
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
export function TwoLayouts({ title, says, wide, tall }: TwoLayoutsProps) {
  return (
    <div className="two-layouts">
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
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold what is drawn here
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
