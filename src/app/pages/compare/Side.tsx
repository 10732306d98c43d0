import { Link } from 'react-router'

import { COMPARISON, SIDE_NAMES, type SideName } from '../../../words/en/comparison.ts'
import { confidenceLine } from '../../../words/en/confidence.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { RELEASES } from '../../../model/releases/release-log.ts'
import type { Recommendation } from '../../../model/recommendation.ts'
import { RELEASE } from '../../../model/releases/release.ts'
import { verdictOf } from '../../../model/confidence/verdict.ts'
import type { ReadLink } from '../../../links/link.ts'
import { sinceRelease } from '../../../links/since-release.ts'
import { linkOf, stampOf } from '../../verdict/link-of.ts'
import { PathName } from '../../parts/PathName.tsx'
import { Problems } from '../../verdict/Problems.tsx'
import { useConfidence } from '../../verdict/confidence-state.ts'
import { ReleaseNotice } from '../../links/ReleaseNotice.tsx'
import { to } from '../../to.ts'
import { SideNumbers } from './SideNumbers.tsx'

interface SideProps {
  readonly name: SideName
  readonly side: Extract<ReadLink, { kind: 'complete' }>
  readonly recommendation: Recommendation
}

/** One side of a comparison: its verdict and what that takes. */
export function Side({ name, side, recommendation }: SideProps) {
  const { answers, problems, stamp } = side
  return (
    <section className="side" aria-labelledby={name}>
      <p className="quiet" id={name}>
        {SIDE_NAMES[name]}
      </p>
      <Verdict recommendation={recommendation} answers={answers} />
      <Problems problems={problems} />
      <ReleaseNotice
        since={sinceRelease(stamp, stampOf(verdictOf(recommendation)), RELEASES, RELEASE)}
      />
      <p>
        <Link to={to.result(linkOf(answers))}>
          {COMPARISON.open} <span className="visually-hidden">{SIDE_NAMES[name]}</span>
        </Link>
      </p>
    </section>
  )
}

interface VerdictProps {
  readonly recommendation: Recommendation
  readonly answers: Answers
}

function Verdict({ recommendation, answers }: VerdictProps) {
  if (recommendation.kind === 'nearest') {
    const [{ path }] = recommendation.nearest
    return <p>{COMPARISON.noneFits(path)}</p>
  }
  const { ranked } = recommendation
  return (
    <>
      <h2>
        <PathName path={ranked[0].path} />
      </h2>
      <HowSure answers={answers} paths={ranked.length} />
      <SideNumbers path={ranked[0].path} answers={answers} />
    </>
  )
}

/** How sure that verdict is. */
function HowSure({ answers, paths }: { answers: Answers; paths: number }) {
  const confidence = useConfidence(answers)
  return (
    <p className="side-sure">
      {confidence !== 'none' && confidenceLine(confidence.label, paths).join(' ')}
    </p>
  )
}
