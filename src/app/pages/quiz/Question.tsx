import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
  type SubmitEvent,
} from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'

import {
  QUESTION_PAGE,
  QUESTION_WORDS,
  questionPlace,
  questionTitle,
  questionTitleWithError,
  UNSURE_DETAIL,
  UNSURE_LABEL,
  whyAsked,
} from '../../../words/en/questions.ts'
import {
  QUESTION_IDS,
  UNSURE,
  type Answer,
  type QuestionId,
} from '../../../model/person/answers.ts'
import { dropChoice, keepChoice, keptChoice, type ChoiceAbout } from '../../kept/choice.ts'
import { Choice } from '../../parts/Choice.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useTitle } from '../../shell/title.ts'
import { answerNamed, givenAnswer, optionsOf } from './given.ts'
import './quiz.css'

const UNSURE_WORDS = { label: UNSURE_LABEL }
const UNSURE_ONCE = { label: UNSURE_LABEL, detail: UNSURE_DETAIL }

interface QuestionProps<Q extends QuestionId> {
  readonly question: Q
  readonly about: ChoiceAbout
  /** The answer it already has. */
  readonly earlier: Answer<Q> | undefined
  readonly onAnswer: (answer: Answer<Q>) => void
  /** The address that Back leads to. */
  readonly before: string
  /** The address that Continue leads to, once the answer is saved. */
  readonly after: () => string
  /** What has to be known first. */
  readonly children: ReactNode
  /** What may be done instead of going on. */
  readonly instead?: ReactNode
}

/** One question with its options. The answer is saved on Continue, and kept on Back. */
export function Question<Q extends QuestionId>(props: QuestionProps<Q>) {
  const { question, about, earlier, onAnswer, before, after, children, instead } = props
  const words = QUESTION_WORDS[question]
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  /** What was chosen last and never continued from, before what was answered. */
  const [chosen] = useState(() => keptChoice(about, question) ?? earlier)
  /** How often Continue was pressed with nothing chosen. */
  const [misses, setMisses] = useState(0)
  const missing = misses > 0
  const place = questionPlace(question)
  useTitle(missing ? questionTitleWithError(question) : questionTitle(question), whyAsked(question))
  useEarlierChoice(props, form)
  useSentAnswer(props)

  /** @returns whether there was an answer to keep */
  function keep(): boolean {
    const answer = form.current && givenAnswer(form.current, question)
    if (!answer) return false
    onAnswer(answer)
    dropChoice()
    return true
  }

  function remember(): void {
    const answer = form.current && givenAnswer(form.current, question)
    if (answer) keepChoice(about, question, answer)
  }

  function goOn(event: SubmitEvent): void {
    event.preventDefault()
    if (keep()) void navigate(after())
    else setMisses(misses + 1)
  }

  const options = optionsOf(question)
  const fieldId = (value: string) => `${question}-${value}`
  const choice = (value: string) => ({
    id: fieldId(value),
    type: 'radio' as const,
    name: question,
    value,
    defaultChecked: chosen === value,
  })

  const described = ['why', ...(words.between ? ['between'] : []), ...(missing ? ['error'] : [])]

  return (
    <div className="wrap question">
      <Link className="back" to={before} onClick={keep}>
        {QUESTION_PAGE.back}
      </Link>
      {missing && (
        <ErrorSummary
          key={misses}
          message={QUESTION_PAGE.nothingChosen}
          target={fieldId(options[0]!)}
        />
      )}
      {children}
      <p className="where">{place}</p>
      <form ref={form} noValidate onSubmit={goOn} onChange={remember}>
        <fieldset aria-describedby={described.join(' ')}>
          <legend>
            <h1>{words.ask}</h1>
          </legend>
          <p className="hint" id="why">
            {words.why}
          </p>
          {words.between && (
            <p className="hint" id="between">
              {words.between}
            </p>
          )}
          <div className="choices">
            {missing && (
              <p className="error-message" id="error">
                <span className="visually-hidden">{QUESTION_PAGE.error}</span>{' '}
                {QUESTION_PAGE.nothingChosen}
              </p>
            )}
            {options.map((option) => (
              <Choice key={option} words={words.options[option]} {...choice(option)} />
            ))}
            <p className="or">{QUESTION_PAGE.or}</p>
            <Choice
              words={question === QUESTION_IDS[0] ? UNSURE_ONCE : UNSURE_WORDS}
              {...choice(UNSURE)}
            />
          </div>
        </fieldset>
        <button className="button" type="submit">
          {QUESTION_PAGE.goOn}
        </button>
      </form>
      {instead}
    </div>
  )
}

/**
 * A page that was rendered ahead knows nothing of this device, and may have been used before its
 * script came. What was chosen there is kept; where nothing was, what is known already is chosen.
 */
function useEarlierChoice<Q extends QuestionId>(
  { question, about, earlier }: QuestionProps<Q>,
  form: RefObject<HTMLFormElement | null>,
): void {
  useLayoutEffect(() => {
    if (form.current === null) return
    const chosen = givenAnswer(form.current, question)
    const known = keptChoice(about, question) ?? earlier
    if (chosen === undefined && known !== undefined) {
      const field = form.current.querySelector<HTMLInputElement>(`[value="${known}"]`)
      if (field) field.checked = true
    }
    if (chosen !== undefined && chosen !== known) keepChoice(about, question, chosen)
  }, [question, about, earlier, form])
}

/** Continue, pressed before the script came, leaves the answer in the address. It counts. */
function useSentAnswer<Q extends QuestionId>({ question, onAnswer, after }: QuestionProps<Q>) {
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const sent = answerNamed(question, query.get(question))
  const take = useEffectEvent((answer: Answer<Q>) => {
    onAnswer(answer)
    dropChoice()
    void navigate(after(), { replace: true })
  })
  useEffect(() => {
    if (sent !== undefined) take(sent)
  }, [sent])
}
