import type { Answers } from '../../../model/person/answers.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { MoneyAndMonths } from './MoneyAndMonths.tsx'
import { PathName } from '../../parts/PathName.tsx'

/** What each path that stands first takes: money with its parts, and months, with their ranges. */
export function Takes({ paths, answers }: { paths: readonly Judged[]; answers: Answers }) {
  const several = paths.length > 1
  return (
    <section className="section" aria-labelledby="takes">
      <h2 id="takes">What it takes</h2>
      {paths.map((path) => (
        <div className="one-of" key={path.path}>
          {several && (
            <h3>
              <PathName path={path.path} />
            </h3>
          )}
          <MoneyAndMonths path={path} answers={answers} Heading={several ? 'h4' : 'h3'} />
        </div>
      ))}
    </section>
  )
}
