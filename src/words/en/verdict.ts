import type { PathId } from '../../evidence/paths/path.ts'
import type { BrokenLimit, FirstTry, Judged, TightLimit } from '../../model/recommendation.ts'
import type { Answers } from '../../model/person/answers.ts'
import { begin, count, exactUsd, inTwenty, listed, months, usd, wholeMonths } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** What a result says first, and what it says next. */
export interface Verdict {
  /** The `h1`, and what a change announces. */
  readonly answer: string
  readonly lead: string
  /** What the first screen of a phone has room for, where the answer does not stand by itself. */
  readonly short: string | null
}

/** One path comes first among several. */
export function fitsBest(path: PathId, conditions: Conditions, answers: Hours): Verdict {
  const short = conditionOf(conditions, answers)
  const answer = `${begin(PATH_WORDS[path].a)} fits you best`
  return {
    answer: conditions.firstTry === null ? answer : `${answer}, if you get in`,
    lead: short === null ? PATH_WORDS[path].summary : `${PATH_WORDS[path].summary} ${short}`,
    short,
  }
}

type Conditions = Pick<Judged, 'firstTry' | 'tight'>
type Hours = Pick<Answers, 'hours'>

/** What has to come true for a path: being let in, or the favorable end of its price or pace. */
export function conditionOf(
  { firstTry, tight: [tight] }: Conditions,
  { hours }: Hours,
): string | null {
  if (firstTry !== null) return tryFirst(firstTry)
  return tight === undefined ? null : onlyJust(tight, hours)
}

/** A path that chooses its students, and what to do until it answers. */
const tryFirst = ({ admission, fallback }: FirstTry): string =>
  `About ${inTwenty(admission)} who apply get in. Apply, and start ${PATH_WORDS[fallback].a} meanwhile: it is your plan B.`

/** What keeps a path within a limit that it would break at its usual price or pace. */
function onlyJust(tight: TightLimit, hours: Answers['hours']): string {
  if (tight.limit === 'deadline') {
    const quick = `about ${inTwenty(tight.share)} learners are that quick. Most need about ${months(tight.typical)}.`
    // A limit looks at the most hours that somebody who is not sure may turn out to have.
    return hours === 'unsure'
      ? `Even full time, your ${tight.have} months are tight: ${quick}`
      : `Your ${tight.have} months are tight: ${quick}`
  }
  if (tight.ifApproved !== null) {
    const { most } = tight.ifApproved
    return `It fits only if your workforce board approves the program: boards pay up to about ${usd(most)} of it. We count nothing until it is approved, so ask before you enroll.`
  }
  return tight.programs === 0
    ? `Your ${exactUsd(tight.have)} is tight: only the cheapest programs cost that little.`
    : `Your ${exactUsd(tight.have)} is tight: ${tight.programs === 1 ? 'one program we traced costs' : `${tight.programs} programs we traced cost`} that little, while most cost about ${usd(tight.typical)}.`
}

/** The most equals that are named in the answer; more are counted, and named beneath it. */
const NAMED = 2
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

/** Several paths stand as equals. */
export const closeCall = (contenders: readonly PathId[]): Verdict => ({
  answer:
    contenders.length > NAMED
      ? `Too close to call: ${NUMBER_WORDS[contenders.length] ?? contenders.length} paths are about as good for you`
      : `Too close to call: ${listed(
          contenders.map((path) => PATH_WORDS[path].a),
          'or',
        )}`,
  lead: 'Each is a sound choice for what you told us. Look at what sets them apart, and follow what matters most to you.',
  short: 'Each is a sound choice for what you told us.',
})

/** One path is all there is, which is no praise for it. */
export function onlyPath(path: PathId, conditions: Conditions, answers: Hours): Verdict {
  const alone = 'With nothing to compare it with, we do not call it the best.'
  const condition = conditionOf(conditions, answers)
  return {
    answer: `Only one path is within your limits: ${PATH_WORDS[path].a}`,
    lead: `${PATH_WORDS[path].summary} ${condition ?? ''} ${alone}`,
    short: condition ?? alone,
  }
}

/** Nothing was answered definitely, so no verdict would be about this person. */
export const EVERYTHING_OPEN: Verdict = {
  answer: 'Every path is still open',
  lead: 'You are not sure about anything yet, and that is a fair place to start. One or two firmer answers make this a result of your own. Until then, here is what each path asks.',
  short:
    'You are not sure about anything yet, and that is a fair place to start. One or two firmer answers make this a result of your own.',
}

/** No path keeps within every limit: the one that comes closest, with what it would take. */
export const nearest = (path: PathId, broken: readonly BrokenLimit[], hours: string): Verdict => ({
  answer: `${begin(PATH_WORDS[path].a)} comes closest: ${broken
    .slice(0, 2)
    .map((limit) => gapInShort(limit, hours))
    .join(', and ')}`,
  lead: 'No path fits all of your limits as they are. That says something about paths and prices, and nothing about you. Here is what this one would take, and what would close the gap.',
  short: 'That says something about paths and prices, and nothing about you.',
})

/** What a limit has to give, as the end of "… comes closest". */
function gapInShort(limit: BrokenLimit, hours: string): string {
  switch (limit.limit) {
    case 'deadline': {
      // Too long never reads as just in time.
      const need = Math.max(wholeMonths(limit.need), limit.have + 1)
      return hours === 'unsure'
        ? `about ${months(need)}, not ${limit.have}`
        : `about ${months(need)} at your ${hours} hours, not ${limit.have}`
    }
    case 'budget':
      return limit.have === 0
        ? `about ${usd(limit.need)}, not nothing`
        : `about ${usd(limit.need)}, not ${exactUsd(limit.have)}`
    case 'hours':
      return `at least ${count(limit.need)} hours a week, not ${count(limit.have)}`
    case 'pause':
      return 'paid work has to stop for it'
    case 'credential':
      return 'it does not end with a degree'
    case 'schooling':
      return 'it asks for more schooling first'
    case 'already-held':
      return 'it leads to what you already hold'
  }
}

/** What a changed answer would put first. */
export const wouldBeFirst = (top: PathId | 'nothing-fits'): string =>
  top === 'nothing-fits'
    ? 'no path would be within your limits'
    : `${PATH_WORDS[top].a} would come first`

/** What a changed answer does for a path that is outside the limits. */
export const WOULD_FIT = 'it would be within your limits'
export const WOULD_COME_FIRST = 'it would come first'

/** Why no single change puts a path first. */
export const neverFirst = (beatenBy: PathId | null): string =>
  beatenBy === null
    ? 'Changing one answer would not put it first.'
    : `No answer would put it first: ${PATH_WORDS[beatenBy].a} is at least as good for you in every way we look at.`

/** Why no single change brings a path back within the limits. */
export const NO_WAY_BACK = {
  'out-of-reach': 'Your schooling rules it out, and nothing you answer here can change that.',
  'no-single-change': 'Changing one answer would not bring it back.',
} as const

/** Said where it takes two changed answers. */
export const TWO_CHANGES = 'Changing one answer is not enough here. These two together are:'

/** What to do this week, before any money. */
export const THIS_WEEK = {
  title: 'This week',
  /** The words of the link to the course itself. */
  start: (course: string): string => `Start ${course}, free`,
  by: (provider: string): string => `By ${provider}. Give it three evenings before you pay anyone.`,
  /** A path to which one has to be let in. */
  andApply: 'And send your first application.',
  /** A path that a college offers. */
  andAsk: 'And ask one college below for its price.',
} as const
