import { ADDS_UP, MONEY_PARTS, type Horizon } from '../../../../words/en/money.ts'
import { usd, usdRange } from '../../../../words/en/format.ts'
import type { Course } from '../../../../model/money/course.ts'
import type { Range } from '../../../../model/recommendation.ts'

/** The chart of money over the years in numbers, year by year. */
export function CourseTable({ course, years }: { course: Course; years: Horizon }) {
  return (
    <table className="stacks">
      <caption>{ADDS_UP.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{ADDS_UP.year}</th>
          <th scope="col">{ADDS_UP.works}</th>
          <th scope="col">{ADDS_UP.fails}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: years + 1 }, (_, year) => (
          <tr key={year}>
            <th scope="row">{year === 0 ? MONEY_PARTS.start : MONEY_PARTS.year(year)}</th>
            <td data-label={ADDS_UP.works}>{inWords(course.success[year * 12]!)}</td>
            <td data-label={ADDS_UP.fails}>{inWords(course.failure[year * 12]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const inWords = ({ low, typical, high }: Range): string =>
  usd(low) === usd(high) ? usd(typical) : `${usd(typical)} (${usdRange(low, high)})`
