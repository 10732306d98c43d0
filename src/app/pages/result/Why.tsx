import { lazy } from 'react'

import { PATH_WORDS } from '../../../words/en/paths.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { contrast } from '../../../model/judging/contrast.ts'
import type { Judged, NonEmpty } from '../../../model/recommendation.ts'
import { Disclosure } from '../../parts/Disclosure.tsx'
import { PathName } from '../../parts/PathName.tsx'
import { Reasons } from '../../verdict/Reasons.tsx'

const Breakdown = lazy(async () => ({
  default: (await import('../../verdict/Breakdown.tsx')).Breakdown,
}))

interface WhyProps {
  /** The path that comes first, or all that stand as equals. */
  readonly first: readonly Judged[]
  readonly ranked: NonEmpty<Judged>
  readonly answers: Answers
}

/** Why the first path and not the second; for equals, what sets them apart. */
export function Why({ first, ranked, answers }: WhyProps) {
  const [top, next = top] = ranked
  const several = first.length > 1
  return (
    <section className="section" aria-labelledby="why">
      <h2 id="why">{several ? 'What sets them apart' : 'Why'}</h2>
      {several ? (
        first.map((path) => (
          <OneOfEquals
            key={path.path}
            path={path}
            rival={path === top ? next : top}
            answers={answers}
          />
        ))
      ) : (
        <>
          <p>What puts it ahead of {PATH_WORDS[next.path].a}, which comes next:</p>
          <Reasons path={top} rival={next} answers={answers} contrast={contrast(top, next)} />
        </>
      )}
      <Disclosure summary="The whole reckoning">
        <Breakdown path={top} rival={next} contrast={contrast(top, next)} />
      </Disclosure>
    </section>
  )
}

function OneOfEquals(props: { path: Judged; rival: Judged; answers: Answers }) {
  const { path, rival } = props
  const { carriedBy } = contrast(path, rival)
  return (
    <div className="one-of">
      <h3>
        <PathName path={path.path} />{' '}
        <span className="quiet small">beside {PATH_WORDS[rival.path].a}</span>
      </h3>
      <Reasons {...props} contrast={{ carriedBy, but: null }} />
    </div>
  )
}
