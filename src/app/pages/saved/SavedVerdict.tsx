import { inShort } from '../../../words/en/key-numbers.ts'
import { verdictName } from '../../../words/en/releases.ts'
import { SAVED, whatItShowed } from '../../../words/en/saved.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { recommend } from '../../../model/recommend.ts'
import { verdictOf } from '../../../model/confidence/verdict.ts'
import type { LinkStamp, ReadLink } from '../../../links/link.ts'
import { stampOf } from '../../verdict/link-of.ts'
import { PathName } from '../../parts/PathName.tsx'

/** What a saved result says now and, where that has changed, what it said when it was saved. */
export function SavedVerdict({ read }: { read: ReadLink }) {
  switch (read.kind) {
    case 'complete':
      return <Now answers={read.answers} stamp={read.stamp} />
    case 'partial':
      return <p>{SAVED.incomplete}</p>
    case 'newer':
    case 'not-a-link':
      return <p>{SAVED.newer}</p>
  }
}

function Now({ answers, stamp }: { answers: Answers; stamp: LinkStamp }) {
  const recommendation = recommend(answers)
  const top = stampOf(verdictOf(recommendation))
  const { path, outcome } =
    recommendation.kind === 'nearest' ? recommendation.nearest[0] : recommendation.ranked[0]
  return (
    <>
      <p>
        <PathName path={path} />
        {recommendation.kind === 'nearest' && ` ${SAVED.nearest}`}
        <span className="saved-numbers">{inShort(outcome.months, outcome.cost.total)}</span>
      </p>
      {stamp.top !== null && stamp.top !== top && (
        <p className="small">{whatItShowed(verdictName(stamp.top))}</p>
      )}
    </>
  )
}
