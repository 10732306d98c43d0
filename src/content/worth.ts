import type { Answers } from '../model/answers.ts'
import type { Economics, PayChange } from '../model/economics.ts'
import type { OpenRange } from '../model/range.ts'
import { REACHING } from './findings.ts'
import { inHundred, months, usd, usdRange } from './numbers.ts'

/** What borrowing means, month by month, in a sentence; none where own money always covers it. */
export function debtSentence({ debt }: Economics): string | null {
  if (debt === null) return null
  const { borrowed, payment, months: term } = debt
  return borrowed.typical > 0
    ? `Borrowing what is missing means about ${usd(payment.typical)} a month (${usdRange(payment.low, payment.high)}) for ${months(term.typical)} after you finish.`
    : `At the dear end of the range, your own money falls about ${usd(borrowed.high)} short.`
}

/** When higher pay has brought back what a path cost, and how likely success must be for that. */
export function worthSentences(
  { breakEvenMonth, chance, worth }: PayChange,
  { goal }: Answers,
  years: number,
): readonly string[] {
  const get = REACHING[goal === 'unsure' || goal === 'qualification' ? 'developer-job' : goal]
  const month = breakEvenMonth.typical
  const needed = worth.breakEvenChance.typical
  if (month === null || needed === null) {
    return [
      `Even for people who ${get}, ${years} years of higher pay would not bring back what it costs.`,
    ]
  }
  const [need, reach] = [inHundred(needed), inHundred(chance.typical)]
  const onAverage =
    needed <= chance.typical
      ? `It is worth its cost on average if at least ${need} in 100 ${get}; about ${reach} in 100 do.`
      : `It would be worth its cost on average if at least ${need} in 100 could ${get}. About ${reach} in 100 do, so for most people it is not.`
  return [
    `For people who ${get}, higher pay has brought back what it cost ${months(month)} after the start${ends(breakEvenMonth, years)}.`,
    onAverage,
  ]
}

function ends({ low, high }: OpenRange, years: number): string {
  const best = low === null ? '' : `${months(low)} at best`
  const worst = high === null ? `not within ${years} years at worst` : `${months(high)} at worst`
  return best === '' ? '' : ` (${best}, ${worst})`
}

/** How the money of later years is counted. */
export const worthNote = (years: number, rate: number): string =>
  `Counted over ${years} years against what you earn now or, if you did not say, what workers usually earn. Money a year later counts ${Math.round(rate * 100)} percent less.`
