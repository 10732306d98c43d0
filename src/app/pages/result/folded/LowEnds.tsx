import { lowEndSentence } from '../../../../words/en/limits.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { lowEndsWithin } from '../../../../model/judging/low-end.ts'
import type { RuledOut } from '../../../../model/recommendation.ts'

interface LowEndsProps {
  readonly out: RuledOut
  readonly answers: Answers
}

/** That a cheaper program, or a quicker pace, may bring a path within the limits it breaks. */
export function LowEnds({ out: { path, broken }, answers }: LowEndsProps) {
  const ends = lowEndsWithin(path, answers, broken)
  return (
    ends.length > 0 && (
      <p className="small">
        {ends.map(({ limit, least }) => lowEndSentence(limit, least)).join(' ')}
      </p>
    )
  )
}
