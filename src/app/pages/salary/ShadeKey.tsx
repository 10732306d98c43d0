import { SHADES, SHADES_HOLD } from '../../../words/en/salary.ts'
import type { Shade } from './shades.ts'

interface ShadeKeyProps {
  readonly shades: readonly Shade[]
  /** Whether a state has no number. */
  readonly missing: boolean
}

/** What each shade of the map stands for, in dollars. */
export function ShadeKey({ shades, missing }: ShadeKeyProps) {
  return (
    <>
      <ul className="salary-key" aria-label={SHADES.title}>
        {shades.map(({ shade, low, high }) => (
          <li key={shade}>
            <span className={`tile-shade shade-${shade}`} aria-hidden="true" />
            {SHADES.range(low, high)}
          </li>
        ))}
        {missing && (
          <li>
            <span className="tile-shade missing" aria-hidden="true" />
            {SHADES.missing}
          </li>
        )}
      </ul>
      <p className="small quiet">{SHADES_HOLD}</p>
    </>
  )
}
