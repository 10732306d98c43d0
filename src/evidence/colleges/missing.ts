import type { CollegeFacts } from './college.ts'
import type { Outcome, Program } from './program.ts'

/**
 * Why there is no number, as far as the sources say. A phrase to stand where the number would.
 * The sources leave both "suppressed" and "never sent" blank in places; then the phrase says both.
 */
export const MISSING = {
  'too-few': 'too few graduates to report',
  'not-in-scorecard': 'College Scorecard has no line for this program',
  'not-in-completions': 'the college reported no such program for 2023-24',
  'open-admission': 'everyone who applies is admitted',
  'priced-by-program': 'tuition is charged by the program',
  'too-few-in-bracket': 'too few students in this income bracket, or not reported',
  'too-few-aided': 'too few former students with federal aid to report',
  'no-entering-class': 'no class of first-time full-time students to follow, or not reported',
  'not-reported': 'not reported by the college',
} as const satisfies Readonly<Record<string, string>>

export type Missing = keyof typeof MISSING

/** The facts of a college that can be missing, one by one. */
export type FactName = Exclude<
  keyof CollegeFacts,
  'pricedByProgram' | 'openAdmission' | 'netPriceByIncome'
>

/** Why a college has no such fact; null if it has one. */
export function whyNoFact(facts: CollegeFacts, fact: FactName): Missing | null {
  if (facts[fact] !== null) return null
  switch (fact) {
    case 'tuitionInState':
    case 'tuitionOutOfState':
      return facts.pricedByProgram ? 'priced-by-program' : 'not-reported'
    case 'admission':
      return facts.openAdmission ? 'open-admission' : 'not-reported'
    case 'completion':
      return 'no-entering-class'
    case 'earnings':
      return 'too-few-aided'
    case 'awardAfterEightYears':
    case 'undergraduates':
    case 'pellShare':
    case 'accreditor':
      return 'not-reported'
  }
}

/** Why there is no net price for an income bracket; null if there is one. */
export function whyNoNetPrice(facts: CollegeFacts, bracket: number): Missing | null {
  return (facts.netPriceByIncome[bracket] ?? null) === null ? 'too-few-in-bracket' : null
}

/** Why a program has no such number; null if it has one. */
export function whyNoOutcome(program: Program, fact: Outcome | 'completers'): Missing | null {
  if (program[fact] !== null) return null
  if (fact === 'completers') return 'not-in-completions'
  return program.inScorecard ? 'too-few' : 'not-in-scorecard'
}
