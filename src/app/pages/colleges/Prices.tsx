import {
  INCOME_BRACKETS,
  type CollegeEntry,
  type CollegeFacts,
} from '../../../evidence/colleges/college.ts'
import { MISSING, whyNoNetPrice } from '../../../evidence/colleges/missing.ts'
import { COLLEGE_PAGE, incomeBracket, yearly } from '../../../words/en/colleges.ts'
import { begin } from '../../../words/en/format.ts'
import { toldFact } from './told-fact.ts'

interface PricesProps {
  readonly entry: CollegeEntry
  readonly facts: CollegeFacts
}

/** What a year cost people of each income, and what is charged before any help. */
export function Prices({ entry, facts }: PricesProps) {
  return (
    <section className="section">
      <h2>{COLLEGE_PAGE.price}</h2>
      <p>{COLLEGE_PAGE.priceNote}</p>
      <table className="stacks">
        <caption className="visually-hidden">{COLLEGE_PAGE.price}</caption>
        <thead>
          <tr>
            <th scope="col">{COLLEGE_PAGE.income}</th>
            <th scope="col" className="number">
              {COLLEGE_PAGE.paid}
            </th>
          </tr>
        </thead>
        <tbody>
          {INCOME_BRACKETS.map(({ from, to }, bracket) => {
            const price = facts.netPriceByIncome[bracket] ?? null
            const why = whyNoNetPrice(facts, bracket)
            return (
              <tr key={from}>
                <th scope="row">{incomeBracket(from, to)}</th>
                <td className="number" data-label={COLLEGE_PAGE.paid}>
                  {price === null ? (
                    <span className="small quiet">{why !== null && begin(MISSING[why])}</span>
                  ) : (
                    yearly(price)
                  )}
                </td>
              </tr>
            )
          })}
          <tr>
            <th scope="row">{COLLEGE_PAGE.average}</th>
            <td className="number" data-label={COLLEGE_PAGE.paid}>
              {entry.netPrice === null ? COLLEGE_PAGE.notKnown : yearly(entry.netPrice)}
            </td>
          </tr>
        </tbody>
      </table>
      <h3>{COLLEGE_PAGE.tuition}</h3>
      <dl className="facts">
        <dt>{COLLEGE_PAGE.inState}</dt>
        <dd>{toldFact(facts, 'tuitionInState')}</dd>
        <dt>{COLLEGE_PAGE.outOfState}</dt>
        <dd>{toldFact(facts, 'tuitionOutOfState')}</dd>
      </dl>
    </section>
  )
}
