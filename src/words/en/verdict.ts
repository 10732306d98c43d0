import type { PathId } from '../../evidence/paths/path.ts'
import { tooClose } from './confidence.ts'
import { begin } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** What a result says first, and what it says next. */
export interface Verdict {
  /** The `h1`, and what a change announces. */
  readonly answer: string
  readonly lead: string
}

/** One path comes first among several. */
export const fitsBest = (path: PathId): Verdict => ({
  answer: `${begin(PATH_WORDS[path].a)} fits you best`,
  lead: PATH_WORDS[path].summary,
})

/** Several paths stand as equals. */
export const closeCall = (contenders: readonly PathId[]): Verdict => ({
  answer: tooClose(contenders),
  lead: 'Each is a sound choice for what you told us. Look at what sets them apart, and follow what matters most to you.',
})

/** One path is all there is, which is no praise for it. */
export const onlyPath = (path: PathId): Verdict => ({
  answer: `Only one path is within your limits: ${PATH_WORDS[path].a}`,
  lead: `${PATH_WORDS[path].summary} There is nothing to compare it with, so we do not call it the best. Below is what would bring others back.`,
})

/** Nothing was answered definitely, so no verdict would be about this person. */
export const EVERYTHING_OPEN: Verdict = {
  answer: 'Every path is still open',
  lead: 'You are not sure about anything yet, and that is a fair place to start. One or two firmer answers would make a result yours. Until then, this is what each path asks.',
}

export const NOTHING_FITS: Verdict = {
  answer: 'No path keeps within all your limits yet',
  lead: 'That says something about paths and prices, not about you. Here is what comes nearest and what stands in the way of each. Where one changed answer would bring a path back, you can try it.',
}

/** What must be known of a path whose places are few. */
export function aPlaceMustBeWon(planB: PathId | undefined): string {
  const warning =
    'A place has to be won: applicants are chosen, and many are turned away. Apply, and keep a plan B.'
  return planB === undefined ? warning : `${warning} Yours would be ${PATH_WORDS[planB].a}.`
}

/** How many paths stand within the limits. */
export function outOf(count: number): string {
  return count === 1 ? 'The only path within your limits' : `First of ${count} within your limits`
}

/** What a changed answer would put first. */
export const wouldBeFirst = (top: PathId | 'nothing-fits'): string =>
  top === 'nothing-fits'
    ? 'no path would be within your limits'
    : `${PATH_WORDS[top].a} would come first`

/** Why no single change puts a path first. */
export const neverFirst = (beatenBy: PathId | null): string =>
  beatenBy === null
    ? 'No single changed answer would put it first.'
    : `Nothing would put it first: ${PATH_WORDS[beatenBy].a} is at least as good for you in every way we look at.`

/** Why no single change brings a path back within the limits. */
export const NO_WAY_BACK = {
  'out-of-reach': 'Schooling rules it out, which no answer of today can change.',
  'no-single-change': 'No single changed answer would bring it back.',
} as const

/** Said where it takes two changed answers. */
export const TWO_CHANGES = 'No single changed answer is enough here. The nearest two together:'

/** What to do today, whatever the answer. It costs nothing. */
export const FREE_FIRST_STEP = {
  title: 'A free first step',
  lines: [
    'Spend three evenings on a free online curriculum before you pay anyone. Build one small thing: a page that keeps a list, or a script that sorts your files.',
    'If you lost track of the time, that is a good sign. If every minute dragged, you have learned it for nothing.',
  ],
} as const
