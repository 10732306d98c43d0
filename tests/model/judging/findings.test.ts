import { describe, expect, it } from 'vitest'

import type { Answers } from '../../../src/model/person/answers.ts'
import { findingOf } from '../../../src/model/judging/findings.ts'
import type { Cost, Judged } from '../../../src/model/recommendation.ts'
import { judgedFrom } from '../judged.ts'
import { definiteSample } from '../sample.ts'

const ANYONE: Answers = { ...definiteSample(1)[0]!, goal: 'developer-job', support: 'cohort' }

const having = (outcome: Partial<Judged['outcome']>): Judged => ({
  ...judgedFrom('online-free', [1], [0.5]),
  // A finding reads nothing of the outcome but what the case sets.
  outcome: outcome as Judged['outcome'],
})

const costing = (cost: Partial<Cost>): Judged =>
  having({ cost: { lostPay: 0, due: 0, borrowed: 0, total: 0, ...cost } as Cost })

describe('what is said of the cost', () => {
  it.each([
    [{ lostPay: 5_000, due: 4_999, borrowed: 10, total: 9_999 }, 'pay-stops'],
    [{ lostPay: 5_000, due: 5_000, borrowed: 1, total: 10_000 }, 'needs-a-loan'],
    [{ due: 5_000, total: 5_000 }, 'own-money-covers-it'],
    [{}, 'costs-nothing'],
  ] as const)('%j is %s', (cost, finding) => {
    expect(findingOf('cost', costing(cost), ANYONE)).toBe(finding)
  })
})

describe('what is said of the rest', () => {
  it.each([
    [6, 'ready-within-six-months'],
    [6.1, 'ready-within-a-year'],
    [12, 'ready-within-a-year'],
    [12.1, 'ready-within-two-years'],
    [24, 'ready-within-two-years'],
    [24.1, 'takes-years'],
  ] as const)('%d months are %s', (months, finding) => {
    expect(findingOf('time', having({ months }), ANYONE)).toBe(finding)
  })

  it.each([
    [0.5, 'most-starters-get-there'],
    [0.49, 'some-starters-get-there'],
    [0.2, 'some-starters-get-there'],
    [0.19, 'few-starters-get-there'],
  ] as const)('a chance of %d is %s', (chance, finding) => {
    expect(findingOf('chance', having({ chance }), ANYONE)).toBe(finding)
  })

  it.each([
    [-1, 'pay-may-fall'],
    [0, 'gain-little'],
    [2_499, 'gain-little'],
    [2_500, 'gain-some'],
    [9_999, 'gain-some'],
    [10_000, 'gain-large'],
  ] as const)('a gain of %d a year is %s', (gain, finding) => {
    expect(findingOf('gain', having({ gain }), ANYONE)).toBe(finding)
    const explorer: Answers = { ...ANYONE, goal: 'explore' }
    expect(findingOf('gain', having({ gain }), explorer)).toBe('gain-not-the-point')
  })

  it.each([
    [0.5, 'ends-with-a-degree'],
    [0.49, 'ends-with-a-certificate'],
  ] as const)('recognition of %d %s', (credential, finding) => {
    expect(findingOf('credential', having({ credential }), ANYONE)).toBe(finding)
  })

  it.each([
    ['cohort', 0.81, 'support-as-asked'],
    ['cohort', 0.8, 'support-in-part'],
    ['cohort', 0.37, 'support-in-part'],
    ['cohort', 0.35, 'support-little'],
    ['some', 0.45, 'support-as-asked'],
    ['some', 0.44, 'support-in-part'],
    ['unsure', 0.45, 'support-as-asked'],
    ['unsure', 0.19, 'support-little'],
    ['alone', 0, 'support-not-needed'],
  ] as const)('for someone who needs %s, an offer of %d is %s', (support, offered, finding) => {
    const person: Answers = { ...ANYONE, support }
    expect(findingOf('support', having({ support: offered }), person)).toBe(finding)
  })
})
