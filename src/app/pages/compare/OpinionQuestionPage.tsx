import { useParams, useSearchParams } from 'react-router'

import { FRAMES } from '../../../words/en/frames.ts'
import { OPINION } from '../../../words/en/opinion.ts'
import { QUESTION_IDS, type Answers, type QuestionId } from '../../../model/person/answers.ts'
import { writeComparison } from '../../../links/comparison.ts'
import { NotFoundPage } from '../../shell/NotFoundPage.tsx'
import { Frame } from '../../parts/Frame.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { isQuestionId } from '../quiz/given.ts'
import { Question } from '../quiz/Question.tsx'
import { linkOf } from '../../verdict/link-of.ts'
import { to } from '../../to.ts'
import { Nothing } from './Nothing.tsx'
import { answerForThem, useOpinion } from '../../kept/opinion.ts'
import { OpinionNotice } from './OpinionNotice.tsx'

export function OpinionQuestionPage() {
  const { question } = useParams()
  const alive = useAlive()
  const asked = useOpinion((state) => state.asked)
  if (!isQuestionId(question)) return <NotFoundPage />
  if (!alive) return <Frame {...FRAMES.opinion} />
  if (asked === null) return <Nothing {...OPINION.nobody} />
  // The key gives each question a form of its own.
  return <QuestionForThem key={question} question={question} asked={asked} />
}

/** A question about the person who asked. */
function QuestionForThem({ question, asked }: { question: QuestionId; asked: Answers }) {
  const earlier = useOpinion((state) => state.draft[question])
  const [query] = useSearchParams()
  const changing = query.get('for') === 'check'
  const place = QUESTION_IDS.indexOf(question)
  const previous = QUESTION_IDS[place - 1]
  const next = changing ? undefined : QUESTION_IDS[place + 1]
  const start = to.compare(writeComparison(linkOf(asked)))
  const before = previous === undefined ? start : to.opinion(previous)
  return (
    <Question
      question={question}
      about="other"
      earlier={earlier}
      onAnswer={(answer) => answerForThem(question, answer)}
      before={changing ? to.opinionCheck() : before}
      after={() => (next === undefined ? to.opinionCheck() : to.opinion(next))}
    >
      <OpinionNotice />
    </Question>
  )
}
