import {
  QUESTION_IDS,
  unanswered,
  type Draft,
  type QuestionId,
} from '../../../model/person/answers.ts'
import { to, type Detour } from '../../to.ts'

/** Where Continue leads, once this question has its answer in the draft. */
export function pageAfter(question: QuestionId, detour: Detour | undefined, draft: Draft): string {
  switch (detour) {
    case 'check':
      return to.check()
    case 'result': {
      const next = unanswered(draft)[0]
      return next === undefined ? to.check() : to.question(next, 'result')
    }
    case undefined: {
      const next = QUESTION_IDS[QUESTION_IDS.indexOf(question) + 1]
      return next === undefined ? to.check() : to.question(next)
    }
  }
}

/** Where Back leads. */
export function pageBefore(question: QuestionId, detour: Detour | undefined): string {
  if (detour !== undefined) return to.check()
  const previous = QUESTION_IDS[QUESTION_IDS.indexOf(question) - 1]
  return previous === undefined ? to.home() : to.question(previous)
}
