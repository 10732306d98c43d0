import { supposing } from '../../../../words/en/changes.ts'
import { limitSentence } from '../../../../words/en/limits.ts'
import { NO_WAY_BACK } from '../../../../words/en/verdict.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { wayBack } from '../../../../model/changes/counterfactuals.ts'
import type { RuledOut } from '../../../../model/recommendation.ts'
import { PathName } from '../../../parts/PathName.tsx'

interface RuledOutOnPaperProps {
  readonly title: string
  readonly paths: readonly RuledOut[]
  readonly answers: Answers
}

/** The paths that break a limit, each with its gap and what would bring it back. */
export function RuledOutOnPaper({ title, paths, answers }: RuledOutOnPaperProps) {
  if (paths.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="in-columns">
        {paths.map(({ path, broken }) => {
          const way = wayBack(path, answers)
          return (
            <li key={path}>
              <PathName path={path} /> {broken.map(limitSentence).join(' ')}{' '}
              {way.kind === 'change' && `${supposing([way.change])}, it would be back.`}
              {way.kind === 'out-of-reach' && (
                <span className="quiet">{NO_WAY_BACK[way.kind]}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
