import type { Horizon } from '../../../../words/en/money.ts'
import { usd, usdRange } from '../../../../words/en/format.ts'
import type { Course } from '../../../../model/money/course.ts'
import type { Range } from '../../../../model/recommendation.ts'

/** The chart of money over the years in numbers, year by year. */
export function CourseTable({ course, years }: { course: Course; years: Horizon }) {
  return (
    <table className="stacks">
      <caption>Money in all since the start, typical and range, at the end of each year</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">If it works</th>
          <th scope="col">If it does not</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: years + 1 }, (_, year) => (
          <tr key={year}>
            <th scope="row">{year === 0 ? 'Start' : `Year ${year}`}</th>
            <td data-label="If it works">{inWords(course.success[year * 12]!)}</td>
            <td data-label="If it does not">{inWords(course.failure[year * 12]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const inWords = ({ low, typical, high }: Range): string =>
  usd(low) === usd(high) ? usd(typical) : `${usd(typical)} (${usdRange(low, high)})`
