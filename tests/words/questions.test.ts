import { describe, expect, it } from 'vitest'

import { INCOME_LABELS } from '../../src/words/en/details.ts'
import { QUESTION_WORDS, type OptionWords } from '../../src/words/en/questions.ts'
import { QUESTION_IDS } from '../../src/model/person/answers.ts'

const questions = QUESTION_IDS.map((id) => ({ id, ...QUESTION_WORDS[id] }))

/** The one number in some words, or undefined where there is none. */
const numberIn = (words: string): number | undefined => {
  const digits = words.match(/\d[\d,]*/)?.[0]
  return digits === undefined ? undefined : Number(digits.replace(',', ''))
}

describe('the words of the questions', () => {
  it('ask one question each', () => {
    const asks = questions.map(({ ask }) => ask)
    expect(asks.filter((ask) => !/^[^?]+\?$/.test(ask))).toEqual([])
    expect(new Set(asks).size).toBe(10)
  })

  it('say why in one line without a full stop', () => {
    const reasons = questions.map(({ why }) => why)
    expect(reasons.filter((why) => why === '' || /[.!?<]/.test(why) || why.length > 90)).toEqual([])
  })

  it('tell every option of a question from the others', () => {
    const repeated = questions.flatMap(({ options }) => {
      const labels = Object.values<OptionWords>(options).map(({ label }) => label)
      return labels.filter((label, place) => labels.indexOf(label) !== place)
    })
    expect(repeated).toEqual([])
  })

  it('name the very number that the limit uses', () => {
    const wrong = (['hours', 'deadline', 'budget', 'borrow'] as const).flatMap((id) =>
      Object.entries<OptionWords>(QUESTION_WORDS[id].options).filter(
        ([option, { label }]) => Number(option) > 0 && numberIn(label) !== Number(option),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('name the most that each band of income holds', () => {
    const wrong = Object.entries(INCOME_LABELS).filter(
      ([income, label]) => Number(income) > 0 && numberIn(label) !== Number(income),
    )
    expect(wrong).toEqual([])
    expect(INCOME_LABELS.more).toContain('More than $100,000')
  })

  it('word limits as limits, so that the rule reads one way', () => {
    expect(QUESTION_WORDS.budget.options['3000'].label).toBe('Up to $3,000')
    expect(QUESTION_WORDS.hours.options['10'].label).toBe('Up to 10 hours')
  })

  it('never tell anyone that they do not qualify', () => {
    const everything = JSON.stringify(QUESTION_WORDS)
    expect(everything).not.toMatch(/eligib|fail|should have|must not/i)
  })
})
