import { lowEndSentence } from '../../content/limits.ts'
import type { PathId } from '../../evidence/path.ts'
import type { Answers } from '../../model/answers.ts'
import { lowEndWithin } from '../../model/low-end.ts'
import type { BrokenLimit } from '../../model/recommendation.ts'

interface LowEndProps {
  readonly path: PathId
  readonly answers: Answers
  readonly broken: BrokenLimit
}

/** That a cheaper program, or a quicker pace, may still be within a limit that a path breaks. */
export function LowEnd({ path, answers, broken }: LowEndProps) {
  const low = lowEndWithin(path, answers, broken)
  return low && lowEndSentence(low.limit, low.least)
}
