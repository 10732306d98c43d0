import { useParams, useSearchParams } from 'react-router'

import { QUESTION_PAGE } from '../../../words/en/questions.ts'
import type { QuestionId } from '../../../model/person/answers.ts'
import { saveAnswer, useDraft } from '../../kept/draft.ts'
import { NotFoundPage } from '../../shell/NotFoundPage.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { KeepingNotice } from '../../parts/KeepingNotice.tsx'
import { DETOURS } from '../../to.ts'
import { isQuestionId } from './given.ts'
import { Question } from './Question.tsx'
import { StopHere } from './StopHere.tsx'
import { pageAfter, pageBefore } from './steps.ts'

export function QuestionPage() {
  const { question } = useParams()
  // The key gives each question a form of its own.
  return isQuestionId(question) ? (
    <OwnQuestion key={question} question={question} />
  ) : (
    <NotFoundPage />
  )
}

/** A question about the person themselves: its answer is one of the answers in progress. */
function OwnQuestion({ question }: { question: QuestionId }) {
  const earlier = useDraft((state) => state.draft[question])
  const [query] = useSearchParams()
  const alive = useAlive()
  const detour = alive ? DETOURS.find((one) => one === query.get('for')) : undefined
  return (
    <Question
      question={question}
      about="self"
      earlier={earlier}
      onAnswer={(answer) => saveAnswer(question, answer)}
      before={pageBefore(question, detour)}
      instead={detour === undefined && earlier === undefined && <StopHere />}
      after={() => pageAfter(question, detour, useDraft.getState().draft)}
    >
      <KeepingNotice />
      {detour === 'result' && <p className="notice">{QUESTION_PAGE.needed}</p>}
    </Question>
  )
}
