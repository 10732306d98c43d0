import { COLLEGE_COLUMNS } from '../../../evidence/colleges/columns.ts'
import { COLLEGE_SOURCES } from '../../../evidence/colleges/sources.ts'
import { COLLEGE_PAGE } from '../../../words/en/colleges.ts'
import { begin } from '../../../words/en/format.ts'
import { Disclosure } from '../../parts/Disclosure.tsx'
import '../../styles/disclosure.css'
import css from './CollegeYears.module.css'

/** What each number is, of whom, of which year, how good it is and where it comes from. */
export function CollegeYears() {
  return (
    <section className="section">
      <Disclosure summary={<h2 className={css['title']}>{COLLEGE_PAGE.years}</h2>}>
        <dl className={css['columns']}>
          {Object.entries(COLLEGE_COLUMNS).map(([name, column]) => (
            <div key={name}>
              <dt>{begin(column.describes)}</dt>
              <dd>
                {begin(column.population)}. {COLLEGE_PAGE.year(COLLEGE_PAGE.yearName, column.year)}{' '}
                {COLLEGE_PAGE.grade(column.grade)} {column.caution}{' '}
                {column.sources.map((source) => (
                  <a
                    key={source}
                    href={COLLEGE_SOURCES[source].url}
                    rel="noopener noreferrer nofollow"
                  >
                    {COLLEGE_SOURCES[source].title}
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  )
}
