import { memo, useMemo, useRef } from 'react'

import { CHANGE_BAR } from '../../../words/en/change-bar.ts'
import { inTwenty, months, usd } from '../../../words/en/format.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { recommend } from '../../../model/recommend.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { chanceFrom, leadOf, type Lead } from '../../verdict/lead.ts'
import type { Changed } from '../../verdict/what-if.ts'
import css from './ChangeBar.module.css'
import type { Shown } from './section.ts'

interface ChangeBarProps extends Shown {
  readonly changed: Changed
}

/** After a change: what the answer is now, said once and politely, what moved, and the way back. */
export function ChangeBar({ verdict, lead, whatIf, changed }: ChangeBarProps) {
  const words = useRef<HTMLOutputElement>(null)
  return (
    <div className={changed.any ? `${css['bar']} band` : undefined}>
      <div className={changed.any ? 'wrap' : undefined}>
        <div>
          <output ref={words} tabIndex={-1}>
            {changed.any && CHANGE_BAR.now(verdict.answer)}
          </output>
          {changed.last !== null && <Moved from={changed.last} lead={lead} />}
        </div>
        {changed.steps > 0 && (
          <button
            className="button second"
            type="button"
            onClick={() => {
              whatIf.undo()
              // The last undo takes this button away, so the focus needs a place that stays.
              if (changed.steps === 1) words.current?.focus({ preventScroll: true })
            }}
          >
            {CHANGE_BAR.undo}
          </button>
        )}
      </div>
    </div>
  )
}

/** The numbers of what stands in front, from before the last change to now. */
const Moved = memo(function Moved({ from, lead }: { from: Answers; lead: Lead }) {
  const before = useMemo(() => leadOf(recommend(from), from, 'none').paths[0], [from])
  const moved = numbersMoved(before, lead.paths[0])
  return (
    <p className="quiet small">{moved.length === 0 ? CHANGE_BAR.same : CHANGE_BAR.moved(moved)}</p>
  )
})

function numbersMoved(before: Judged, now: Judged): readonly (readonly [string, string])[] {
  const is = numbersOf(now)
  return numbersOf(before).flatMap((was, at) => (was === is[at] ? [] : [[was, is[at]!] as const]))
}

const numbersOf = (path: Judged) => [
  months(path.outcome.months),
  usd(path.outcome.cost.total),
  inTwenty(chanceFrom(path)),
]
