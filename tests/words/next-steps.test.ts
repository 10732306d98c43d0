import { describe, expect, it } from 'vitest'

import { AID_STEPS, vetTec, workforcePell } from '../../src/words/en/aid-steps.ts'
import { NEXT_STEPS } from '../../src/words/en/next-steps.ts'
import { questionsFor } from '../../src/words/en/school-questions.ts'
import { AID_RULES, WORKFORCE_PELL } from '../../src/evidence/aid/aid.ts'
import { CAUTIONS } from '../../src/evidence/programs/cautions.ts'
import type { Figure } from '../../src/evidence/passport/figure.ts'
import { AID, PATH_IDS } from '../../src/evidence/paths/path.ts'
import { PLAN_HOURS } from '../../src/evidence/roadmap/plan-hours.ts'

type Nested = { readonly [name: string]: Figure | Nested }

/** The same figures, each three times as large. */
function tripled<T extends object>(figures: T): T {
  const entries = Object.entries(figures as Nested).map(([name, each]) => {
    if (!('unit' in each)) return [name, tripled(each)]
    const { value, low = value, high = value } = each as Figure
    return [name, { ...each, value: value * 3, low: low * 3, high: high * 3 }]
  })
  return Object.fromEntries(entries) as T
}

/** What holds digits and is no figure: academic years, dates, the name of a program. */
const NAMES = /\d{4}-\d\d|\d{1,2} [A-Z][a-z]+ \d{4}|VET TEC 2\.0/g

/** Numbers in a sentence, but for the hundred that shares are told in. */
const numbersIn = (sentence: string) =>
  (sentence.replaceAll(NAMES, '').match(/\d[\d,]*/g) ?? []).filter((each) => each !== '100')

/** Numbers that stay when every figure changes, and so were typed in. */
function typedIn(sentence: string, withOthers: string): readonly string[] {
  const others = numbersIn(withOthers)
  return numbersIn(sentence).filter((each) => others.includes(each))
}

describe('every number in the next steps', () => {
  it('comes from a figure where help with the price is told', () => {
    const others = tripled(AID_RULES)
    const typed = AID.flatMap((aid) => typedIn(AID_STEPS[aid](AID_RULES), AID_STEPS[aid](others)))
    expect(typed).toEqual([])
    expect(typedIn(vetTec(AID_RULES), vetTec(others))).toEqual([])
    expect(typedIn(workforcePell(WORKFORCE_PELL), workforcePell(tripled(WORKFORCE_PELL)))).toEqual(
      [],
    )
    expect(AID.filter((aid) => numbersIn(AID_STEPS[aid](AID_RULES)).length === 0)).toEqual([])
  })

  it('comes from a figure where a school is asked, and the figure is cited', () => {
    const others = tripled(CAUTIONS)
    const wrong = PATH_IDS.flatMap((path) => {
      const asked = questionsFor(path, others)
      return questionsFor(path, CAUTIONS).filter(
        ({ redFlag, figures = [] }, place) =>
          typedIn(redFlag, asked[place]!.redFlag).length > 0 ||
          numbersIn(redFlag).length !== figures.length,
      )
    })
    expect(wrong).toEqual([])
  })

  it('comes from what the steps are given', () => {
    const facts = { tryOut: PLAN_HOURS.tryOut, admission: 0.3, monthly: 47 }
    const others = { ...tripled({ tryOut: PLAN_HOURS.tryOut }), admission: 0.9, monthly: 141 }
    const typed = PATH_IDS.flatMap((path) => {
      const written = NEXT_STEPS[path](others).map(({ title, how }) => `${title} ${how}`)
      return NEXT_STEPS[path](facts).flatMap(({ title, how }, place) =>
        typedIn(`${title} ${how}`, written[place]!),
      )
    })
    expect(typed.filter((each) => each !== '0')).toEqual([])
  })
})
