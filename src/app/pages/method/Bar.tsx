import css from './Bar.module.css'

/** A share of a hundred as a bar; the number stands beside it. */
export const Bar = ({ percent, full = 100 }: { percent: number; full?: number }) => (
  <svg className={css['bar']} aria-hidden="true" width="100%" height="12">
    <rect className={css['track']} width="100%" height="12" />
    <rect width={`${(percent / full) * 100}%`} height="12" />
  </svg>
)
