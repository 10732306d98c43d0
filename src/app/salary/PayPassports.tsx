import { GRADE_WORDS } from '../../content/passports.ts'
import { PASSPORTS_NOTE, PASSPORT_NAMES } from '../../content/salary.ts'
import type { Figure } from '../../evidence/figure.ts'
import { priceParity } from '../../evidence/states/price-parity.ts'
import { nationalJobs, nationalPay } from '../../evidence/wages/national-pay.ts'
import { outlook } from '../../evidence/wages/outlook.ts'
import { payAtNationalPrices, stateJobs, statePay } from '../../evidence/wages/state-pay.ts'
import { SourceLink } from '../result/SourceLink.tsx'
import { NEWEST, type View } from './view.ts'

/** Where the numbers in view come from, one of each kind; a state stands for all of them. */
export function PayPassports({ view: { occupation, percentile, state } }: { view: View }) {
  const one = state ?? 'CA'
  const shown: readonly (readonly [keyof typeof PASSPORT_NAMES, Figure | null])[] = [
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
      <summary>Where these numbers come from</summary>
      <p>{PASSPORTS_NOTE}</p>
      {shown.map(([name, figure]) => figure && <Facts key={name} name={name} figure={figure} />)}
    </details>
  )
}

interface FactsProps {
  readonly name: keyof typeof PASSPORT_NAMES
  readonly figure: Figure
}

/** The passport of one kind of number. */
function Facts({ name, figure }: FactsProps) {
  const { describes, population, year, grade, because, sources, checkedOn, reviewBy } = figure
  return (
    <section>
      <h4>{PASSPORT_NAMES[name]}</h4>
      <dl className="facts">
        <dt>Measures</dt>
        <dd>{describes}</dd>
        <dt>About</dt>
        <dd>{population}</dd>
        <dt>Year</dt>
        <dd>{year}</dd>
        <dt>Grade {grade}</dt>
        <dd>
          From {GRADE_WORDS[grade]}. {because}
        </dd>
        <dt>From</dt>
        <dd>
          <ul>
            {sources.map((source) => (
              <li key={source}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>Checked</dt>
        <dd>
          {checkedOn}, and due again by {reviewBy}
        </dd>
      </dl>
    </section>
  )
}
