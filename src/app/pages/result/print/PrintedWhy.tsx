import { listed } from '../../../../words/en/format.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import type { Judged, NonEmpty } from '../../../../model/recommendation.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { Reasons } from '../../../verdict/Reasons.tsx'
import { inShort } from '../../../verdict/reasons.ts'

interface WhyOnPaperProps {
  readonly first: readonly Judged[]
  readonly ranked: NonEmpty<Judged>
  readonly answers: Answers
}

/** Why the first path and not the second; for equals, what each has over another, in a line. */
export function WhyOnPaper({ first, ranked, answers }: WhyOnPaperProps) {
  const [top, next = top] = ranked
  if (first.length === 1) {
    return (
      <section>
        <h2>Why it and not {PATH_WORDS[next.path].a}</h2>
        <Reasons path={top} rival={next} answers={answers} contrast={contrast(top, next)} />
      </section>
    )
  }
  return (
    <section>
      <h2>What sets them apart</h2>
      <ul className="in-columns">
        {first.map((path) => {
          const rival = path === top ? next : top
          return (
            <li key={path.path}>
              <PathName path={path.path} /> {listed(inShort(contrast(path, rival).carriedBy))}{' '}
              <span className="quiet">beside {PATH_WORDS[rival.path].a}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
