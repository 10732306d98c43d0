import { z } from 'zod'

import { PATH_IDS } from '../src/evidence/paths/path.ts'
import { QUESTION_IDS, QUESTIONS, UNSURE, type QuestionId } from '../src/model/person/answers.ts'
import { CRITERIA } from '../src/model/person/criteria.ts'
import { LIMITS } from '../src/model/recommendation.ts'

const path = z.enum(PATH_IDS).describe('A path, by its id')
const share = z.number().min(0).max(1)
const months = z.number().min(0).describe('Months')
const usd = z.number().describe('USD')

const perCriterion = (value: z.ZodType) => z.record(z.enum(CRITERIA), value)

const cost = z.strictObject({
  tuition: usd,
  tools: usd,
  aid: usd,
  interest: usd,
  lostPay: usd,
  total: usd.describe('tuition + tools − aid + interest + lostPay, USD'),
  due: usd.describe('tuition + tools − aid, USD'),
  borrowed: usd,
})

const outcome = z.strictObject({
  months: months.describe('Months until ready to apply, or until the award'),
  cost,
  chance: share.describe('The share of those who set out who reach the goal'),
  gain: usd.describe('Expected change in yearly pay, USD a year'),
  credential: share,
  support: share,
})

const tight = z.discriminatedUnion('limit', [
  z.strictObject({
    limit: z.literal('deadline'),
    have: months,
    typical: months,
    least: months,
    share: share.describe('The share of learners who are quick enough'),
  }),
  z.strictObject({
    limit: z.literal('budget'),
    have: usd,
    typical: usd,
    least: usd,
    programs: z.int().min(0).describe('Traced programs that can be paid'),
    ifApproved: z
      .strictObject({ kind: z.literal('laid-off'), most: usd })
      .nullable()
      .describe('The grant without which it does not fit, for approved programs only'),
  }),
])

const judgedParts = {
  path,
  outcome,
  values: perCriterion(z.number()).describe('How good it is on each criterion'),
  contributions: z
    .array(
      z.strictObject({
        criterion: z.enum(CRITERIA),
        weight: share,
        value: z.number(),
        points: z.number().describe('weight × value'),
      }),
    )
    .length(CRITERIA.length),
  score: z.number().describe('The sum of the points; for ordering only'),
  tight: z.array(tight).describe('Limits it keeps only at a favorable end'),
  firstTry: z
    .strictObject({
      admission: share.describe('The share of those who apply that is let in'),
      fallback: path,
      wait: months,
    })
    .nullable(),
  openTo: share,
}

const numbered = ['hours', 'deadline', 'budget', 'credential'] as const
const broken = z.union([
  z.strictObject({ limit: z.enum(LIMITS).exclude(numbered) }),
  z.strictObject({
    limit: z.enum(numbered),
    need: z.number(),
    have: z.number(),
    gap: z.number().positive(),
  }),
])

const ruledOutParts = { ...judgedParts, broken: z.array(broken).min(1) }

const change = z.union(
  QUESTION_IDS.map((question: QuestionId) =>
    z.strictObject({
      question: z.literal(question),
      from: z.enum([...QUESTIONS[question], UNSURE]),
      to: z.enum(QUESTIONS[question]),
      steps: z.int().min(1),
    }),
  ),
)

const near = z.strictObject({
  ...ruledOutParts,
  wouldFit: z.array(change).describe('Each single change that alone would make it fit'),
  partByDeadline: share.nullable(),
})

const weights = z.strictObject({
  points: perCriterion(z.number().min(0)),
  shares: perCriterion(share),
  factors: perCriterion(z.number().min(1)),
})

/** What `recommend` returns, as a schema: the file that others read is made from it. */
const RESULT_SCHEMA = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('ranked'),
      weights,
      ranked: z.array(z.strictObject(judgedParts)).min(1),
      ruledOut: z.array(z.strictObject(ruledOutParts)),
    }),
    z.strictObject({
      kind: z.literal('nearest'),
      weights,
      nearest: z.array(near).min(1),
      ruledOut: z.array(z.strictObject(ruledOutParts)),
    }),
  ])
  .describe('A recommendation of Waymark')

/** The JSON Schema of a recommendation, as text. */
export const schemaText = (): string =>
  `${JSON.stringify({ title: 'Waymark recommendation', ...z.toJSONSchema(RESULT_SCHEMA) }, null, 2)}\n`
