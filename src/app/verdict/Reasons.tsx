import { IT_IS_BETTER, IT_IS_WORSE } from '../../words/en/criteria.ts'
import { PATH_WORDS } from '../../words/en/paths.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { Contrast } from '../../model/judging/contrast.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import type { Judged } from '../../model/recommendation.ts'
import css from './Reasons.module.css'
import { inShortOn, sentenceAgainst, sentenceOn } from './reasons.ts'

interface ReasonsProps {
  readonly path: Judged
  readonly rival: Judged
  readonly contrast: Pick<Contrast, 'carriedBy' | 'but'>
  readonly answers: Answers
}

/** The few reasons that carry one path past another, and the largest that speaks against it. */
export function Reasons({ path, rival, contrast: { carriedBy, but }, answers }: ReasonsProps) {
  return (
    <ul className={css['reasons']}>
      {carriedBy.map(({ criterion }) => (
        <Reason
          key={criterion}
          title={IT_IS_BETTER[criterion]}
          sentence={sentenceOn(criterion, path, answers)}
          {...{ criterion, path, rival, answers }}
        />
      ))}
      {but && (
        <Reason
          title={IT_IS_WORSE[but.criterion]}
          sentence={sentenceAgainst(but.criterion, path, answers)}
          criterion={but.criterion}
          {...{ path, rival, answers }}
        />
      )}
    </ul>
  )
}

interface ReasonProps {
  readonly title: string
  readonly sentence: string
  readonly criterion: CriterionId
  readonly path: Judged
  readonly rival: Judged
  readonly answers: Answers
}

/** One reason in a sentence, and the same of the rival where that reads differently. */
function Reason({ title, sentence, criterion, path, rival, answers }: ReasonProps) {
  const there = inShortOn(criterion, rival, answers)
  return (
    <li>
      <strong>{title}</strong> {sentence}
      {there !== inShortOn(criterion, path, answers) && (
        <span className="quiet small">
          {PATH_WORDS[rival.path].name}: {there}
        </span>
      )}
    </li>
  )
}
