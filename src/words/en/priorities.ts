import type { Answers, Emphasis, QuestionId } from '../../model/person/answers.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import { begin, listed, lowered } from './format.ts'
import { ABOUT_QUESTION } from './notices.ts'
import { QUESTION_WORDS } from './questions.ts'

/** How a person may move one criterion; `as-it-is` leaves it to the answers. */
export const EMPHASIS_WORDS = {
  less: 'Less',
  'as-it-is': 'Same',
  more: 'More',
} as const satisfies Record<Emphasis | 'as-it-is', string>

const MOVED = {
  less: ' You moved it to half of that.',
  more: ' You moved it to twice that.',
} as const satisfies Record<Emphasis, string>

/**
 * Where the weight of a criterion comes from, in a line.
 *
 * @param question whose answer it follows from
 */
export function whyWeighed(criterion: CriterionId, question: QuestionId, answers: Answers): string {
  const moved = answers.priorities?.[criterion]
  const why =
    criterion === 'credential' && answers.goal === 'explore'
      ? 'It does not count, because you want to find out and need no award for that.'
      : reason(question, answers)
  return why + (moved === undefined ? '' : MOVED[moved])
}

function reason(question: QuestionId, answers: Answers): string {
  const answer = answers[question]
  if (answer === 'unsure') {
    return `A medium weight, because you are not sure about ${ABOUT_QUESTION[question]}.`
  }
  const options: Readonly<Record<string, { readonly label: string }>> =
    QUESTION_WORDS[question].options
  // Every question has words for each of its options.
  const { label } = options[answer]!
  return `Because you said: ${label.startsWith('I ') || label.startsWith('I’') ? label : lowered(label)}.`
}

/** How much of all weight a criterion has. */
export const shareOfWeight = (share: number): string =>
  share === 0 ? 'no weight' : `${Math.round(share * 100)} percent of all weight`

export const PRIORITIES = {
  title: 'What matters most',
  line: 'Your answers already say how much each of these counts. Move one if we got it wrong.',
} as const

/** The same before there is a result. */
export const PRIORITY_FIELDS = {
  line: 'Your answers already say how much each of these counts. Move one only if we would get it wrong.',
  levels: { less: 'Less', 'as-it-is': 'As it is', more: 'More' },
} as const

/** The criteria that were moved, in a line: `More weight on cost and time, less weight on pay`. */
export function movedInWords(moved: Readonly<Record<Emphasis, readonly string[]>>): string {
  const parts = (['more', 'less'] as const)
    .filter((emphasis) => moved[emphasis].length > 0)
    .map((emphasis) => `${emphasis} weight on ${listed(moved[emphasis].map(lowered))}`)
  return begin(parts.join(', '))
}
