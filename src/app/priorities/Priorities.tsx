import { EMPHASIS_WORDS, shareOfWeight, whyWeighed } from '../../content/priorities.ts'
import { CRITERION_WORDS } from '../../content/criteria.ts'
import type { Answers } from '../../model/answers.ts'
import { CRITERIA, type CriterionId } from '../../model/criteria.ts'
import { WEIGHED_BY, weigh } from '../../model/weights.ts'
import { Segments } from '../parts/Segments.tsx'
import type { Trying } from '../result/trying.ts'
import './priorities.css'

const LEVELS = ['less', 'as-it-is', 'more'] as const
type Level = (typeof LEVELS)[number]

/** How much each criterion counts and why, to be moved where it stands. */
export function Priorities({ answers, trying }: { answers: Answers; trying: Trying }) {
  const { shares } = weigh(answers)
  const heaviest = Math.max(...Object.values(shares))
  return (
    <div className="priorities">
      <h3>What matters most</h3>
      <p>Your answers already say how much each of these counts. Move one if we got it wrong.</p>
      {CRITERIA.map((criterion) => (
        <div key={criterion}>
          <div id={`weight-${criterion}`}>
            <p>
              <b>{shareOfWeight(shares[criterion])}</b>
            </p>
            <svg aria-hidden="true" width="100%" height="12">
              <rect
                className="for"
                width={`${(shares[criterion] / heaviest) * 100}%`}
                height="12"
              />
            </svg>
            <p className="quiet small">{whyWeighed(criterion, WEIGHED_BY[criterion], answers)}</p>
          </div>
          <Segments
            legend={CRITERION_WORDS[criterion].name}
            describedBy={`weight-${criterion}`}
            options={LEVELS}
            label={(level) => EMPHASIS_WORDS[level]}
            chosen={answers.priorities?.[criterion] ?? 'as-it-is'}
            onChoose={(level) => void trying.change(withPriority(answers, criterion, level))}
          />
        </div>
      ))}
    </div>
  )
}

/** The answers with one criterion moved. Only those that were moved are kept. */
function withPriority(answers: Answers, criterion: CriterionId, level: Level): Answers {
  const { priorities = {}, ...rest } = answers
  const { [criterion]: _before, ...others } = priorities
  const moved = level === 'as-it-is' ? others : { ...others, [criterion]: level }
  return Object.keys(moved).length === 0 ? rest : { ...rest, priorities: moved }
}
