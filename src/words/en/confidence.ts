import type { QuestionId } from '../../model/person/answers.ts'
import type { Confidence } from '../../model/confidence/confidence.ts'
import { ABOUT_QUESTION } from './notices.ts'
import { listed } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** How sure an answer is, in a word or two. */
const LABEL_WORDS: Readonly<Record<Confidence['label'], string>> = {
  clear: 'Clear lead',
  'solid-lead': 'Solid lead',
  'slight-lead': 'Slight lead',
  'close-call': 'Close call',
  'only-path': 'The only path within your limits',
}

/** The line over the answer: the word, and over or among how many paths. */
export function confidenceLine(
  label: Confidence['label'],
  paths: number,
): readonly [string, string] {
  const others = paths === 2 ? 'the other path' : `${paths - 1} other paths`
  switch (label) {
    case 'only-path':
      return [LABEL_WORDS[label], '']
    case 'close-call':
      return [LABEL_WORDS[label], `among ${paths} paths within your limits`]
    case 'clear':
    case 'solid-lead':
    case 'slight-lead':
      return [LABEL_WORDS[label], `over ${others}`]
  }
}

const VERSIONS = 'of 100 versions of your priorities and of the cost and outcome ranges'

const inSoMany = (firstOf100: number): string => {
  if (firstOf100 === 0) return 'in hardly any'
  return firstOf100 === 100 ? 'in nearly all' : `in about ${firstOf100}`
}

const DOUBT = {
  priorities: ' What doubt there is comes from how much each thing matters to you.',
  facts: ' What doubt there is comes from figures that nobody has measured well.',
  both: ' Doubt comes both from what matters to you and from figures that nobody has measured well.',
  neither: '',
} as const

/** What stands behind the word, in a sentence or two. */
export function confidenceSentence(confidence: Confidence): string {
  switch (confidence.label) {
    case 'only-path':
      return ''
    case 'close-call': {
      const { contenders, grounding } = confidence
      const counts = contenders.map((path) => {
        const { firstOf100 = 0 } = grounding.standings.find((one) => one.path === path) ?? {}
        return `${PATH_WORDS[path].a} ${inSoMany(firstOf100)}`
      })
      return `Over 100 versions of your priorities and of the cost and outcome ranges, what came first was ${listed(counts)}.${DOUBT[grounding.doubt]}${dependsOn(confidence)}`
    }
    case 'clear':
    case 'solid-lead':
    case 'slight-lead': {
      const { standings, doubt } = confidence.grounding
      return `It came first ${inSoMany(standings[0].firstOf100)} ${VERSIONS}.${DOUBT[doubt]}${dependsOn(confidence)}`
    }
  }
}

const dependsOn = ({ asking: { telling } }: Confidence): string =>
  telling.length === 0
    ? ''
    : ` It depends on what you left open: ${listed(telling.map(({ question }) => ABOUT_QUESTION[question]))}.`

/** Where to find out what was left open. */
const FIND_OUT: Readonly<Record<QuestionId, string>> = {
  goal: 'do the free try-out, and talk to people who do the work you have in mind',
  experience: 'try to build a small page without step-by-step help',
  education: 'ask the office of records at your last school what you hold',
  hours: 'write down one ordinary week, and count the hours that are free',
  pause: 'ask your employer about leave, and add up what a month without pay would cost you',
  deadline: 'think of what ends on some day: savings, a benefit, or a promise',
  budget: 'add up what you could spend without touching rent, food and an emergency fund',
  borrow: 'decide how much you could pay back each month on top of what you owe now',
  credential: 'read some job postings you would answer, and count those that require a degree',
  support: 'think of the last thing you learned, and what kept you at it or made you stop',
}

/** A question left open whose answer could put another path first, and where to find it out. */
export const couldChange = (question: QuestionId): string =>
  `You are not sure about ${ABOUT_QUESTION[question]}. Knowing it could change the answer. To find out, ${FIND_OUT[question]}.`

/** Questions left open that change nothing. */
export const changesNothing = (questions: readonly QuestionId[]): string =>
  `You do not have to settle ${listed(questions.map((one) => ABOUT_QUESTION[one]))}: that alone would not change what comes first.`

/** The line over the answer where there is nothing to be sure of. */
export const countLine = (paths: number): readonly [string, string] =>
  paths === 1
    ? ['The only path within your limits', '']
    : [`First of ${paths}`, 'within your limits']

/** The line over the answer where no path is within the limits. */
export const NEAREST_LINE = ['Nothing fits every limit', 'as things stand'] as const
