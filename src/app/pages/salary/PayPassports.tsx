import {
  EXPLORER,
  PASSPORTS_NOTE,
  PASSPORT_NAMES,
  type PassportName,
} from '../../../words/en/salary.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'
import { priceParity } from '../../../evidence/states/price-parity.ts'
import { nationalJobs, nationalPay } from '../../../evidence/wages/national-pay.ts'
import { outlook } from '../../../evidence/wages/outlook.ts'
import { payAtNationalPrices, stateJobs, statePay } from '../../../evidence/wages/state-pay.ts'
import { PassportFacts } from '../../passports/PassportFacts.tsx'
import { passportPlace } from './passport-place.ts'
import { NEWEST, type View } from './view.ts'

/** Where the numbers in view come from, one of each kind; a state stands for all of them. */
export function PayPassports({ view: { occupation, percentile, state } }: { view: View }) {
  const one = state ?? 'CA'
  const shown: readonly (readonly [PassportName, Figure | null])[] = [
    ['pay', nationalPay(occupation, NEWEST, percentile)],
    ['jobs', nationalJobs(occupation, NEWEST)],
    ['growth', outlook(occupation, 'growth')],
    ['openings', outlook(occupation, 'openings')],
    ['statePay', statePay(occupation, one)],
    ['stateJobs', stateJobs(occupation, one)],
    ['prices', priceParity(one)],
    ['nationalPrices', payAtNationalPrices(occupation, one)],
  ]
  return (
    <details className="salary-more">
      <summary>{EXPLORER.sources}</summary>
      <p>{PASSPORTS_NOTE}</p>
      {shown.map(
        ([name, figure]) =>
          figure && (
            // Inside, so that a link from the number opens what holds it.
            <section key={name} id={passportPlace(name)}>
              <h4>{PASSPORT_NAMES[name]}</h4>
              <PassportFacts figure={figure} />
            </section>
          ),
      )}
    </details>
  )
}
