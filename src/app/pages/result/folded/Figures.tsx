import { FIGURES } from '../../../../words/en/passports.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import type { Shown } from '../section.ts'
import { SourcesAndMethod } from './SourcesAndMethod.tsx'
import { figuresBehind, passportId } from '../../../passports/figures-behind.ts'
import { Passport } from '../../../passports/Passport.tsx'
import { PathName } from '../../../parts/PathName.tsx'

/** Where every number of what stands in front comes from, and how the result was made. */
export function Figures({ lead: { paths }, answers }: Shown) {
  return (
    <>
      <p>{FIGURES.introduction}</p>
      {paths.map(({ path }) => (
        <div key={path}>
          {paths.length > 1 && (
            <h3>
              <PathName path={path} />
            </h3>
          )}
          <Passports path={path} answers={answers} />
        </div>
      ))}
      <SourcesAndMethod path={paths[0].path} answers={answers} />
    </>
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
