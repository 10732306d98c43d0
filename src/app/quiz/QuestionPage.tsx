import { useParams } from 'react-router'

import { isQuestionId } from './given.ts'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { Question } from './Question.tsx'

export function QuestionPage() {
  const { question } = useParams()
  // The key gives each question a form of its own.
  return isQuestionId(question) ? <Question key={question} question={question} /> : <NotFoundPage />
}
