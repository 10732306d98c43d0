import type { PathId } from '../../../evidence/paths/path.ts'
import type { Answers } from '../../../model/person/answers.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { figuresBehind, passportId } from '../../passports/figures-behind.ts'
import { Passport } from '../../passports/Passport.tsx'
import { PathName } from '../../parts/PathName.tsx'

/** Where every number of what stands first comes from. */
export function Figures({ paths, answers }: { paths: readonly Judged[]; answers: Answers }) {
  return (
    <section className="section figures" aria-labelledby="figures">
      <h2 id="figures">Where each figure comes from</h2>
      <p>
        Every number has a source, a year and a grade, from A for records of everyone to E for our
        own judgement. Open one to see how far to trust it.
      </p>
      {paths.map(({ path }) => (
        <div className="one-of" key={path}>
          {paths.length > 1 && (
            <h3>
              <PathName path={path} />
            </h3>
          )}
          <Passports path={path} answers={answers} />
        </div>
      ))}
    </section>
  )
}

/** The passports of one path's figures, each opening on its own. */
export function Passports({ path, answers }: { path: PathId; answers: Answers }) {
  const figures = figuresBehind(path, answers)
  return (
    <div className="passports">
      {figures.map(([name, figure], at) => {
        const place = figures.slice(0, at).filter(([before]) => before === name).length
        const id = passportId(path, name, place)
        return <Passport key={id} id={id} name={name} figure={figure} />
      })}
    </div>
  )
}
