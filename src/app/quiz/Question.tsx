import { useRef, useState, type SubmitEvent } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'

import { QUESTION_WORDS, UNSURE_LABEL } from '../../content/questions.ts'
import { QUESTION_IDS, UNSURE, type QuestionId } from '../../model/answers.ts'
import { saveAnswer, useDraft } from '../draft.ts'
import { Choice } from '../parts/Choice.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { KeepingNotice } from '../parts/KeepingNotice.tsx'
import { useTitle } from '../parts/title.ts'
import { DETOURS } from '../to.ts'
import { givenAnswer, optionsOf } from './given.ts'
import { pageAfter, pageBefore } from './steps.ts'
import '../styles/quiz.css'

const NOTHING_CHOSEN = 'Select an answer, or “I’m not sure”'

/** One question with its options. The answer is saved on Continue, and kept on Back. */
export function Question<Q extends QuestionId>({ question }: { question: Q }) {
  const words = QUESTION_WORDS[question]
  const earlier = useDraft((state) => state.draft[question])
  const form = useRef<HTMLFormElement>(null)
  const detour = useDetour()
  const navigate = useNavigate()
  /** How often Continue was pressed with nothing chosen. */
  const [misses, setMisses] = useState(0)
  const missing = misses > 0
  const place = `Question ${QUESTION_IDS.indexOf(question) + 1} of ${QUESTION_IDS.length}`
  useTitle(`${missing ? 'Error: ' : ''}${words.ask} ${place}`)

  /** @returns whether there was an answer to keep */
  function keep(): boolean {
    const answer = form.current && givenAnswer(form.current, question)
    if (!answer) return false
    saveAnswer(question, answer)
    return true
  }

  function goOn(event: SubmitEvent): void {
    event.preventDefault()
    if (keep()) void navigate(pageAfter(question, detour, useDraft.getState().draft))
    else setMisses(misses + 1)
  }

  const options = optionsOf(question)
  const fieldId = (value: string) => `${question}-${value}`
  const choice = (value: string) => ({
    id: fieldId(value),
    type: 'radio' as const,
    name: question,
    value,
    defaultChecked: earlier === value,
  })

  return (
    <div className="wrap question">
      <Link className="back" to={pageBefore(question, detour)} onClick={keep}>
        Back
      </Link>
      {missing && (
        <ErrorSummary key={misses} message={NOTHING_CHOSEN} target={fieldId(options[0]!)} />
      )}
      <KeepingNotice />
      {detour === 'result' && (
        <p className="notice">Your result needs this answer. “I’m not sure” is fine.</p>
      )}
      <p className="where">{place}</p>
      <form ref={form} noValidate onSubmit={goOn}>
        <fieldset aria-describedby={missing ? 'why error' : 'why'}>
          <legend>
            <h1>{words.ask}</h1>
          </legend>
          <p className="hint" id="why">
            {words.why}
          </p>
          <div className="choices">
            {missing && (
              <p className="error-message" id="error">
                <span className="visually-hidden">Error:</span> {NOTHING_CHOSEN}
              </p>
            )}
            {options.map((option) => (
              <Choice key={option} words={words.options[option]} {...choice(option)} />
            ))}
            <p className="or">or</p>
            <Choice words={{ label: UNSURE_LABEL }} {...choice(UNSURE)} />
          </div>
        </fieldset>
        <button className="button" type="submit">
          Continue
        </button>
      </form>
    </div>
  )
}

function useDetour() {
  const [query] = useSearchParams()
  return DETOURS.find((detour) => detour === query.get('for'))
}
