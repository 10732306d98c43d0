import { memo } from 'react'

import {
  EMPHASIS_WORDS,
  PRIORITIES,
  shareOfWeight,
  whyWeighed,
} from '../../../../words/en/priorities.ts'
import { YOUR_ANSWERS } from '../../../../words/en/your-answers.ts'
import { CRITERION_WORDS } from '../../../../words/en/criteria.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { CRITERIA, type CriterionId } from '../../../../model/person/criteria.ts'
import { WEIGHED_BY, weigh } from '../../../../model/judging/weights.ts'
import { Segments } from '../../../parts/Segments.tsx'
import type { WhatIf } from '../../../verdict/what-if.ts'
import css from './priorities.module.css'

const LEVELS = ['less', 'as-it-is', 'more'] as const
type Level = (typeof LEVELS)[number]

interface PrioritiesProps {
  readonly answers: Answers
  /** The answers that the rest of the page shows, which may follow a moment later. */
  readonly settled: Answers
  /** The answers before anything was changed, where something was. */
  readonly first: Answers | null
  readonly whatIf: WhatIf
}

/** How much each criterion counts and why, to be moved where it stands. */
export function Priorities({ answers, settled, first, whatIf }: PrioritiesProps) {
  const { shares } = weigh(settled)
  const heaviest = Math.max(...Object.values(shares))
  return (
    <div className={css['priorities']}>
      <h3>{PRIORITIES.title}</h3>
      <p>{PRIORITIES.line}</p>
      {CRITERIA.map((criterion) => (
        <Priority
          key={criterion}
          criterion={criterion}
          level={levelOf(answers, criterion)}
          first={levelOf(first ?? answers, criterion)}
          share={shares[criterion]}
          length={shares[criterion] / heaviest}
          why={whyWeighed(criterion, WEIGHED_BY[criterion], settled)}
          whatIf={whatIf}
        />
      ))}
    </div>
  )
}

const levelOf = ({ priorities }: Answers, criterion: CriterionId): Level =>
  priorities?.[criterion] ?? 'as-it-is'

interface PriorityProps {
  readonly criterion: CriterionId
  readonly level: Level
  readonly first: Level
  /** Of all weight, 0 to 1, and beside the heaviest. */
  readonly share: number
  readonly length: number
  readonly why: string
  readonly whatIf: WhatIf
}

/** One criterion. Drawn anew only when something of its own has changed. */
const Priority = memo(function Priority(props: PriorityProps) {
  const { criterion, level, first, share, length, why, whatIf } = props
  return (
    <div className={level === first ? undefined : css['changed']}>
      <div id={`weight-${criterion}`}>
        <p>
          <b>{shareOfWeight(share)}</b>
        </p>
        <svg aria-hidden="true" width="100%" height="12">
          <rect width={`${length * 100}%`} height="12" />
        </svg>
        <p className="quiet small">{why}</p>
        {level !== first && (
          <p className={`${css['before']} small`}>{YOUR_ANSWERS.before(EMPHASIS_WORDS[first])}</p>
        )}
      </div>
      <Segments
        legend={CRITERION_WORDS[criterion].name}
        describedBy={`weight-${criterion}`}
        options={LEVELS}
        label={(each) => EMPHASIS_WORDS[each]}
        chosen={level}
        onChoose={(chosen) => whatIf.move(criterion, chosen === 'as-it-is' ? null : chosen)}
      />
    </div>
  )
})
