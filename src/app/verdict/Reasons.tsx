import { BETTER_OR_WORSE } from '../../words/en/criteria.ts'
import { PATH_WORDS } from '../../words/en/paths.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { Contrast } from '../../model/judging/contrast.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import type { Judged } from '../../model/recommendation.ts'
import { say, sayBeside } from './reasons.ts'

interface ReasonsProps {
  readonly path: Judged
  readonly rival: Judged
  readonly contrast: Pick<Contrast, 'carriedBy' | 'but'>
  readonly answers: Answers
}

/** The few reasons that carry one path past another, and the largest that speaks against it. */
export function Reasons({ path, rival, contrast: { carriedBy, but }, answers }: ReasonsProps) {
  return (
    <ul className="reasons side-by-side">
      {carriedBy.map(({ criterion }) => (
        <For key={criterion} {...{ criterion, path, rival, answers }} />
      ))}
      {but && <But criterion={but.criterion} {...{ path, rival, answers }} />}
    </ul>
  )
}

type ReasonProps = Omit<ReasonsProps, 'contrast'> & { readonly criterion: CriterionId }

function For({ criterion, path, rival, answers }: ReasonProps) {
  const { headline, line } = say(criterion, path, answers)
  return (
    <li>
      <strong>{headline}</strong> {line}
      <Beside {...{ criterion, rival, answers, headline }} />
    </li>
  )
}

function But({ criterion, path, rival, answers }: ReasonProps) {
  const { headline, line } = say(criterion, path, answers)
  return (
    <li>
      <strong>But it {BETTER_OR_WORSE[criterion].worse}</strong> {headline} {line}
      <Beside {...{ criterion, rival, answers, headline }} />
    </li>
  )
}

/** The same of the rival, where it reads differently. */
function Beside(props: Omit<ReasonProps, 'path'> & { readonly headline: string }) {
  const { criterion, rival, answers, headline } = props
  const there = sayBeside(criterion, rival, answers)
  return there === headline ? null : (
    <span className="quiet small">
      {PATH_WORDS[rival.path].name}: {there}
    </span>
  )
}
