import {
  COUNTRY,
  PERCENTILES,
  PERCENTILE_MEANS,
  PERCENTILE_NAMES,
} from '../../../words/en/salary.ts'
import { exactUsd } from '../../../words/en/format.ts'
import { nationalPay } from '../../../evidence/wages/national-pay.ts'
import { Segments } from '../../parts/Segments.tsx'
import { Beginners } from './Beginners.tsx'
import { OutlookNumbers } from './OutlookNumbers.tsx'
import { PayRange } from './PayRange.tsx'
import { PayTable } from './PayTable.tsx'
import { Sourced } from './Sourced.tsx'
import { Trend } from './Trend.tsx'
import { NEWEST, type View } from './view.ts'
import { workersOf } from './workers.ts'

interface CountryProps {
  readonly view: View
  readonly choose: (change: Partial<View>) => void
}

/** Pay in the country as a whole: how widely it spreads, how it moves, and what is projected. */
export function Country({ view, choose }: CountryProps) {
  const { occupation, percentile } = view
  const pay = nationalPay(occupation, NEWEST, percentile)
  return (
    <section aria-labelledby="salary-country">
      <h3 id="salary-country">{COUNTRY.title}</h3>
      <div className="salary-spread">
        <div>
          <div className="salary-percentiles">
            <Segments
              legend={COUNTRY.percentile}
              options={PERCENTILES}
              label={(one) => PERCENTILE_NAMES[one]}
              chosen={percentile}
              onChoose={(one) => choose({ percentile: one })}
            />
          </div>
          <p className="salary-hero">
            <b>
              <Sourced name="pay" figure={pay} write={exactUsd} />
            </b>
            <span>{COUNTRY.amountOf(percentile, workersOf(occupation), pay?.year ?? null)}</span>
          </p>
          <p>{PERCENTILE_MEANS[percentile]}</p>
        </div>
        <div>
          <PayRange occupation={occupation} chosen={percentile} />
        </div>
      </div>
      <Beginners occupation={occupation} />
      <div className="salary-columns">
        <Trend occupation={occupation} percentile={percentile} />
        <OutlookNumbers occupation={occupation} />
      </div>
      <details className="salary-more">
        <summary>{COUNTRY.table}</summary>
        <PayTable occupation={occupation} />
      </details>
    </section>
  )
}
