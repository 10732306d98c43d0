import { describe, expect, it } from 'vitest'

import { AID, PATH_IDS } from '../../../src/evidence/paths/path.ts'
import {
  EMPHASES,
  INCOMES,
  QUESTION_IDS,
  QUESTIONS,
  ROLES,
  UNSURE,
  type Answers,
  type Details,
  type QuestionId,
} from '../../../src/model/person/answers.ts'
import { EFFECTS, type Effects } from '../../../src/model/judging/effects.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import { fitOf, type Fit } from '../../../src/model/judging/fit.ts'
import { weigh } from '../../../src/model/judging/weights.ts'
import { LIMITS } from '../../../src/model/recommendation.ts'
import { linkTo } from '../../link-to.ts'
import { completeSample, definiteSample } from '../sample.ts'

/** Everything that differs between two people, as effects on each path judged by itself. */
function touched(before: Answers, after: Answers): Effects {
  const pairs = PATH_IDS.map((path) => [fitOf(path, before), fitOf(path, after)] as const)
  const [weights, then] = [weigh(before), weigh(after)]
  return {
    limits: LIMITS.filter((limit) =>
      pairs.some(([a, b]) => JSON.stringify(broken(a, limit)) !== JSON.stringify(broken(b, limit))),
    ),
    values: CRITERIA.filter((criterion) =>
      pairs.some(
        ([a, b]) =>
          a.estimate.values[criterion] !== b.estimate.values[criterion] ||
          JSON.stringify(quantity(a, criterion)) !== JSON.stringify(quantity(b, criterion)),
      ),
    ),
    weights: CRITERIA.filter(
      (criterion) =>
        weights.points[criterion] !== then.points[criterion] ||
        weights.factors[criterion] !== then.factors[criterion],
    ),
  }
}

const broken = (fit: Fit, limit: (typeof LIMITS)[number]) =>
  fit.broken.find((one) => one.limit === limit)

const quantity = ({ estimate: { outcome } }: Fit, criterion: (typeof CRITERIA)[number]) =>
  criterion === 'time' ? outcome.months : outcome[criterion]

type Asked = QuestionId | keyof Details

/** Every other way to answer one question, or to tell or not to tell one detail. */
function others(asked: Asked, answers: Answers): readonly Answers[] {
  const { [asked]: _, ...rest } = answers
  return OTHERS[asked].map(
    // What is told is a choice for this very question or detail.
    (told) => (told === undefined ? rest : { ...rest, [asked]: told }) as Answers,
  )
}

const OTHERS: Readonly<Record<Asked, readonly unknown[]>> = {
  // Each question has its options and "not sure".
  ...(Object.fromEntries(
    QUESTION_IDS.map((question) => [question, [...QUESTIONS[question], UNSURE]]),
  ) as unknown as Record<QuestionId, readonly unknown[]>),
  income: [undefined, ...INCOMES],
  state: [undefined, 'CA', 'MS', 'NY', 'TX', 'VT', 'WY'],
  aid: [undefined, ...AID.map((kind) => [kind]), AID],
  role: [undefined, ...ROLES],
  priorities: CRITERIA.flatMap((criterion) => EMPHASES.map((moved) => ({ [criterion]: moved }))),
}

/** 150 sets with "not sure" among them and 150 without. */
const PEOPLE = [...completeSample(150), ...definiteSample(150)]

describe('an answer touches exactly what it declares', { timeout: 60_000 }, () => {
  const asked = Object.keys(EFFECTS) as readonly Asked[]

  it('for every question and every detail', () => {
    expect(asked.toSorted()).toEqual(Object.keys(OTHERS).toSorted())
  })

  it.each(asked)('%s', (question) => {
    const used = { limits: new Set(), values: new Set(), weights: new Set() }
    const declared: Effects = EFFECTS[question]
    const strays: string[] = []
    for (const answers of PEOPLE) {
      for (const other of others(question, answers)) {
        const now = touched(answers, other)
        for (const kind of ['limits', 'values', 'weights'] as const) {
          for (const channel of now[kind]) {
            used[kind].add(channel)
            const allowed: readonly string[] = declared[kind]
            if (!allowed.includes(channel)) strays.push(`${kind} ${channel}: ${linkTo(other)}`)
          }
        }
      }
    }
    expect(strays.slice(0, 3), 'touched though not declared').toEqual([])
    for (const kind of ['limits', 'values', 'weights'] as const) {
      expect([...used[kind]].toSorted(), `declared ${kind} that are used`).toEqual(
        declared[kind].toSorted(),
      )
    }
  })
})
