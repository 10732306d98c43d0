import { describe, expect, it } from 'vitest'

import { AID } from '../../../src/evidence/paths/path.ts'
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
import { CHANNELS, type Channels } from '../../../src/model/judging/effects.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import { recommend } from '../../../src/model/recommend.ts'
import type { Judged, Recommendation, RuledOut } from '../../../src/model/recommendation.ts'
import { LIMITS } from '../../../src/model/recommendation.ts'
import { linkTo } from '../../link-to.ts'
import { completeSample, definiteSample } from '../sample.ts'

/** Everything that differs between two recommendations, as channels. */
function touched(before: Recommendation, after: Recommendation): Channels {
  const then = new Map(everyPath(after).map((judged) => [judged.path, judged]))
  const pairs = everyPath(before).map((judged) => [judged, then.get(judged.path)!] as const)
  return {
    limits: LIMITS.filter((limit) =>
      pairs.some(([a, b]) => JSON.stringify(broken(a, limit)) !== JSON.stringify(broken(b, limit))),
    ),
    values: CRITERIA.filter((criterion) =>
      pairs.some(
        ([a, b]) =>
          a.values[criterion] !== b.values[criterion] ||
          JSON.stringify(quantity(a, criterion)) !== JSON.stringify(quantity(b, criterion)),
      ),
    ),
    weights: CRITERIA.filter(
      (criterion) =>
        before.weights.points[criterion] !== after.weights.points[criterion] ||
        before.weights.factors[criterion] !== after.weights.factors[criterion],
    ),
  }
}

const everyPath = (recommendation: Recommendation): readonly (Judged | RuledOut)[] =>
  recommendation.kind === 'ranked'
    ? [...recommendation.ranked, ...recommendation.ruledOut]
    : recommendation.nearMisses

const broken = (judged: Judged | RuledOut, limit: (typeof LIMITS)[number]) =>
  'broken' in judged ? judged.broken.find((one) => one.limit === limit) : undefined

const quantity = ({ outcome }: Judged, criterion: (typeof CRITERIA)[number]) =>
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

describe('an answer touches exactly the channels it declares', { timeout: 60_000 }, () => {
  const asked = Object.keys(CHANNELS) as readonly Asked[]

  it('for every question and every detail', () => {
    expect(asked.toSorted()).toEqual(Object.keys(OTHERS).toSorted())
  })

  it.each(asked)('%s', (question) => {
    const used = { limits: new Set(), values: new Set(), weights: new Set() }
    const declared: Channels = CHANNELS[question]
    const strays: string[] = []
    for (const answers of PEOPLE) {
      const before = recommend(answers)
      for (const other of others(question, answers)) {
        const now = touched(before, recommend(other))
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
