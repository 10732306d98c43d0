import { useEffect, useRef } from 'react'
import { Link } from 'react-router'

import { START } from '../../../words/en/home.ts'
import { WAYS_ON } from '../../../words/en/shell.ts'
import { QUESTION_IDS, unanswered, type QuestionId } from '../../../model/person/answers.ts'
import { bringBack, startAgain, useDraft } from '../../kept/draft.ts'
import { to } from '../../to.ts'

/** The way into the questionnaire: from the start, or from where one left off. */
export function Start() {
  const draft = useDraft((state) => state.draft)
  const setAside = useDraft((state) => state.setAside)

  if (setAside !== null) return <Cleared />
  return Object.keys(draft).length === 0 ? <Begin /> : <GoOn next={unanswered(draft)[0]} />
}

function Begin() {
  return (
    <p className="actions">
      <Link className="button" to={to.question(QUESTION_IDS[0]!)}>
        {WAYS_ON.begin}
      </Link>
    </p>
  )
}

function GoOn({ next }: { next: QuestionId | undefined }) {
  const place =
    next === undefined
      ? START.allAnswered
      : START.next(QUESTION_IDS.indexOf(next) + 1, QUESTION_IDS.length)
  return (
    <>
      <p className="actions">
        <Link className="button" to={next === undefined ? to.check() : to.question(next)}>
          {START.goOn}
        </Link>
        <button className="button second" type="button" onClick={startAgain}>
          {START.again}
        </button>
      </p>
      <p className="where">{place}</p>
    </>
  )
}

/** Starting again cleared the answers; until the next one is given, that can be undone. */
function Cleared() {
  const words = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone, so the focus needs a new place.
  useEffect(() => words.current?.focus(), [])
  return (
    <>
      <p className="where" ref={words} tabIndex={-1}>
        {START.cleared}
      </p>
      <p className="actions">
        <Link className="button" to={to.question(QUESTION_IDS[0]!)}>
          {WAYS_ON.begin}
        </Link>
        <button className="button second" type="button" onClick={bringBack}>
          {START.bringBack}
        </button>
      </p>
    </>
  )
}
