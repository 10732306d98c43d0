import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { judge } from '../judging/judge.ts'
import { byScore } from '../recommend.ts'
import type { Judged } from '../recommendation.ts'
import { weigh } from '../judging/weights.ts'

/** The path that `recommendAmong` ranks first, without the rest of its work; null where none fits. */
export function leaderAmong(paths: readonly PathId[], answers: Answers): PathId | null {
  const weights = weigh(answers)
  let leader: Judged | null = null
  for (const path of paths) {
    const { judged, broken } = judge(path, answers, weights)
    if (broken.length > 0) continue
    if (leader === null || byScore(judged, leader) < 0) leader = judged
  }
  return leader?.path ?? null
}
