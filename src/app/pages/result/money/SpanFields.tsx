import { MONEY_PARTS, HORIZONS, RATE_LABELS } from '../../../../words/en/money.ts'
import { RATES } from '../../../../model/money/present-value.ts'
import { Segments } from '../../../parts/Segments.tsx'
import type { Span } from './span.ts'
import css from './money.module.css'

interface SpanFieldsProps {
  readonly span: Span
  readonly onChange: (span: Span) => void
}

/** How far to look ahead, and how much later money counts. */
export function SpanFields({ span, onChange }: SpanFieldsProps) {
  return (
    <div className={css['spanFields']}>
      <Segments
        legend={MONEY_PARTS.lookAhead}
        options={HORIZONS}
        label={MONEY_PARTS.years}
        chosen={span.years}
        onChoose={(years) => onChange({ ...span, years })}
      />
      <Segments
        legend={MONEY_PARTS.later}
        options={RATES}
        label={(rate) => RATE_LABELS[rate]}
        chosen={span.rate}
        onChoose={(rate) => onChange({ ...span, rate })}
      />
    </div>
  )
}
