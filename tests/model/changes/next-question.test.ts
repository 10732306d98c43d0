import { describe, expect, it } from 'vitest'

import { nextQuestion, settledOn } from '../../../src/model/changes/next-question.ts'
import {
  QUESTION_IDS,
  QUESTIONS,
  UNSURE,
  unanswered,
  type Answers,
  type Draft,
} from '../../../src/model/person/answers.ts'
import { COMPLETE, answersAt } from '../../../src/model/person/answer-space.ts'
import { recommend } from '../../../src/model/recommend.ts'
import { sampleOf } from '../../../tools/sample.ts'

/** The first answers of a person, in the order they are asked. */
const upTo = (answers: Answers, count: number): Draft =>
  Object.fromEntries(QUESTION_IDS.slice(0, count).map((question) => [question, answers[question]]))

const firstOf = (answers: Answers) => {
  const recommendation = recommend(answers)
  return recommendation.kind === 'ranked' ? recommendation.ranked[0].path : null
}

/** Every way to answer what a draft leaves open, as the odometer of the answer space counts. */
function everyWay(draft: Draft): readonly Answers[] {
  const space = QUESTION_IDS.map((question, place) => {
    const given = draft[question]
    return given === undefined ? COMPLETE[place]! : [given]
  })
  const size = space.reduce((count, options) => count * options.length, 1)
  return Array.from({ length: size }, (_, index) => answersAt(space, index))
}

const PEOPLE = sampleOf(COMPLETE, 60, 2026)

describe('a draft is settled', () => {
  it.each([8, 9])('after %i answers exactly if every way to go on leads to one path', (count) => {
    let settled = 0
    for (const person of PEOPLE) {
      const draft = upTo(person, count)
      const firsts = new Set(everyWay(draft).map(firstOf))
      const [only] = firsts
      expect(settledOn(draft)).toBe(firsts.size === 1 ? only : null)
      if (settledOn(draft) !== null) settled += 1
    }
    // Neither never nor always, or the offer would mean nothing.
    expect(settled).toBeLessThan(PEOPLE.length)
    if (count === 9) expect(settled).toBeGreaterThan(0)
  })

  it('never while more is open than can be tried', () => {
    expect(settledOn({})).toBeNull()
    expect(settledOn(upTo(PEOPLE[0]!, 5))).toBeNull()
  })

  it('once everything is answered and something fits', () => {
    for (const person of PEOPLE) expect(settledOn(person)).toBe(firstOf(person))
  })
})

describe('the question worth asking next', () => {
  it('is open, and changes the first path for the share of answers that it says', () => {
    for (const person of PEOPLE.slice(0, 30)) {
      const draft = upTo(person, 7)
      const next = nextQuestion(draft)!
      expect(unanswered(draft)).toContain(next.question)
      const rest = Object.fromEntries(unanswered(draft).map((question) => [question, UNSURE]))
      const answers = { ...rest, ...draft } as Answers
      const moves = QUESTIONS[next.question].some(
        (option) => firstOf({ ...answers, [next.question]: option }) !== firstOf(answers),
      )
      expect(next.changing > 0).toBe(moves)
      expect(next.changing).toBeLessThanOrEqual(1 + 1e-9)
    }
  })

  it('changes nothing where the draft is settled', () => {
    const settled = PEOPLE.map((person) => upTo(person, 9)).filter((draft) => settledOn(draft))
    expect(settled.length).toBeGreaterThan(0)
    for (const draft of settled) expect(nextQuestion(draft)!.changing).toBe(0)
  })

  it('is none once all are answered', () => {
    expect(nextQuestion(PEOPLE[0]!)).toBeNull()
  })
})
