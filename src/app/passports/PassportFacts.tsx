import { GRADE_WORDS } from '../../words/en/passports.ts'
import type { Figure } from '../../evidence/passport/figure.ts'
import { useOverdue } from '../parts/overdue.ts'
import { SourceLink } from './SourceLink.tsx'

/** What a passport says: what a number measures, of whom, when, from where, and how sure it is. */
export function PassportFacts({ figure }: { figure: Figure }) {
  const { describes, population, year, grade, because, sources, checkedOn, reviewBy } = figure
  const overdue = useOverdue(reviewBy)
  return (
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
      {sources.length > 0 && (
        <>
          <dt>{sources.length === 1 ? 'Source' : 'Sources'}</dt>
          <dd>
            <ul>
              {sources.map((source) => (
                <li key={source}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>Checked</dt>
      <dd>
        {checkedOn}, and due again by {reviewBy}
        {overdue && ', which has passed: trust it less'}
      </dd>
    </dl>
  )
}
