import type { CollegeFacts } from '../../../evidence/colleges/college.ts'
import { MISSING, whyNoFact } from '../../../evidence/colleges/missing.ts'
import { outOfHundred } from '../../../words/en/colleges.ts'
import { begin, count, exactUsd } from '../../../words/en/format.ts'

/** How the number of each fact is written. */
const WRITTEN = {
  tuitionInState: exactUsd,
  tuitionOutOfState: exactUsd,
  awardAfterEightYears: outOfHundred,
  completion: outOfHundred,
  earnings: exactUsd,
  admission: outOfHundred,
  undergraduates: count,
  pellShare: outOfHundred,
} as const

export type ToldFact = keyof typeof WRITTEN

/** A fact of a college in words, or why it is not known. */
export function toldFact(facts: CollegeFacts, fact: ToldFact): string {
  const value = facts[fact]
  return value === null ? begin(MISSING[whyNoFact(facts, fact)!]) : WRITTEN[fact](value)
}
