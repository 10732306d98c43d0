import type { BrokenLimit, LimitId } from '../../model/recommendation.ts'
import { exactUsd, months, usd, wholeMonths } from './format.ts'

type Numbered = Extract<BrokenLimit, { readonly gap: number }>

/** Each limit in a word or two, as in a table. */
export const LIMIT_NAMES: Readonly<Record<LimitId, string>> = {
  schooling: 'Schooling',
  'already-held': 'Already held',
  hours: 'Hours a week',
  pause: 'Paid work',
  deadline: 'Time limit',
  budget: 'Money',
  credential: 'Degree required',
}

const OF_KIND = {
  schooling: 'It needs a bachelor’s degree to start, which you do not have.',
  'already-held': 'You already hold this award or a higher one.',
  pause: 'Paid work has to stop, and you need to keep working.',
} as const satisfies Partial<Record<LimitId, string>>

const BY_NUMBER: Readonly<Record<Numbered['limit'], (limit: Numbered) => string>> = {
  hours: ({ need, have }) => `It needs at least ${need} hours a week; you have ${have}.`,
  deadline: ({ need, have }) => {
    // Rounded so that the three numbers agree, and so that too long never reads as just in time.
    const over = Math.max(1, wholeMonths(need) - have)
    return `It takes about ${months(have + over)} at your pace; you have ${have}. That is ${months(over)} too long.`
  },
  budget: ({ have, gap }) => {
    const short = Number(gap.toPrecision(2))
    return have === 0
      ? `About ${usd(short)} has to be found, and you said that nothing can be spent or borrowed.`
      : `About ${exactUsd(have + short)} has to be found; you said up to ${exactUsd(have)}, borrowing included. That is ${usd(short)} short.`
  },
  credential: () => 'It does not end with a degree, and you said one is required.',
}

/** Why a path is out, in a sentence with the numbers. */
export function limitSentence(limit: BrokenLimit): string {
  return 'gap' in limit ? BY_NUMBER[limit.limit](limit) : OF_KIND[limit.limit]
}

/** Over the paths that break a limit. */
export const NEVER_TRADED =
  'Each of these breaks a limit you gave. Nothing that speaks for a path makes up for a limit.'
