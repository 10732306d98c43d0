import {
  closeCall,
  EVERYTHING_OPEN,
  fitsBest,
  nearest,
  onlyPath,
  type Verdict,
} from '../../words/en/verdict.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { Lead } from './lead.ts'

/** What a result says first. */
export function headlineOf({ kind, paths, gap }: Lead, answers: Answers): Verdict {
  const [{ path }] = paths
  switch (kind) {
    case 'best':
      return fitsBest(path, paths[0], answers)
    case 'equals':
      return closeCall(paths.map((one) => one.path))
    case 'only':
      return onlyPath(path, paths[0], answers)
    case 'nearest':
      return nearest(path, gap?.broken ?? [], answers.hours)
    case 'open':
      return EVERYTHING_OPEN
  }
}
