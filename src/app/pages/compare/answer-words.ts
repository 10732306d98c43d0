import { CRITERION_WORDS } from '../../../words/en/criteria.ts'
import {
  AID_WORDS,
  DETAIL_NAMES,
  INCOME_LABELS,
  NOT_GIVEN,
  ROLE_WORDS,
} from '../../../words/en/details.ts'
import { listed } from '../../../words/en/format.ts'
import { movedInWords } from '../../../words/en/priorities.ts'
import { QUESTION_WORDS } from '../../../words/en/questions.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import {
  QUESTIONS,
  type Answers,
  type Details,
  type Emphasis,
} from '../../../model/person/answers.ts'
import { CRITERIA } from '../../../model/person/criteria.ts'
import type { AnswerKey } from '../../../model/changes/smallest-explanation.ts'
import { answerLabel } from '../../verdict/answer-label.ts'

/** What a question or detail is called in a list. */
export const nameOf = (key: AnswerKey): string =>
  isDetail(key) ? DETAIL_NAMES[key] : QUESTION_WORDS[key].label

/** What was answered to a question, or given as a detail. */
export function wordsOf(key: AnswerKey, answers: Answers): string {
  return isDetail(key) ? detailWords(key, answers) : answerLabel(key, answers[key])
}

const isDetail = (key: AnswerKey): key is keyof Details => !Object.hasOwn(QUESTIONS, key)

function detailWords(key: keyof Details, details: Details): string {
  const { income, state, aid = [], role, priorities = {} } = details
  const moved = (emphasis: Emphasis) =>
    CRITERIA.filter((one) => priorities[one] === emphasis).map((one) => CRITERION_WORDS[one].name)
  const words = {
    income: income && INCOME_LABELS[income],
    state: state && STATE_NAMES[state],
    aid: listed(aid.map((kind) => AID_WORDS[kind].label)),
    role: role && ROLE_WORDS[role].label,
    priorities: movedInWords({ more: moved('more'), less: moved('less') }),
  }
  return words[key] || NOT_GIVEN
}
