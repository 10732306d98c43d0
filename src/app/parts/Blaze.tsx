import type { Family } from '../../evidence/paths/path.ts'

const SHAPES: Readonly<Record<Family, React.ReactNode>> = {
  bootcamp: <path d="M8 0 16 8 8 16 0 8Z" />,
  online: <circle cx="8" cy="8" r="7.5" />,
  degree: <path d="M3 0h10v16H3Z" />,
}

/**
 * The painted trail sign of a family, in its colour: diamond, circle or upright bar.
 *
 * @param label says what the sign means where no words beside it do
 */
export function Blaze({ family, label }: { family: Family; label?: string }) {
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={`blaze ${family}`} viewBox="0 0 16 16" fill="currentColor" {...naming}>
      {SHAPES[family]}
    </svg>
  )
}
