import { describe, expect, it } from 'vitest'

import { AID } from '../../src/evidence/paths/path.ts'
import { STATE_IDS } from '../../src/evidence/states/states.ts'
import { EMPHASES, INCOMES, type Answers, type Details } from '../../src/model/person/answers.ts'
import { CRITERIA } from '../../src/model/person/criteria.ts'
import { findingOf, FINDINGS } from '../../src/model/judging/findings.ts'
import { recommend } from '../../src/model/recommend.ts'
import { LIMITS } from '../../src/model/recommendation.ts'
import { topOf } from '../../src/model/confidence/verdict.ts'
import { completeSample, definiteSample } from './sample.ts'

const DETAILS = {
  income: INCOMES.map((income) => ({ income })),
  state: STATE_IDS.map((state) => ({ state })),
  aid: AID.map((kind) => ({ aid: [kind] })),
  priorities: CRITERIA.flatMap((criterion) =>
    EMPHASES.map((emphasis) => ({ priorities: { [criterion]: emphasis } })),
  ),
} as const satisfies Readonly<Record<string, readonly Details[]>>

const told = ({ income: _, ...answers }: Answers, details: Details): Answers => ({
  ...answers,
  ...details,
})

/** Whether telling a detail changes what comes first for somebody. */
const changesTheTop = (details: Details): boolean =>
  UNTOLD.some(([answers, top]) => topOf(told(answers, details)) !== top)

const UNTOLD = definiteSample(4_000).map((answers) => [answers, topOf(answers)] as const)

describe('every detail is worth telling', { timeout: 120_000 }, () => {
  // What a role changes are programs, pay and the plan; it has no part in the judgment.
  it.each(Object.values(DETAILS).flat())(
    'since %j changes what comes first for somebody',
    (details) => {
      expect(changesTheTop(details)).toBe(true)
    },
  )
})

/** Definite sets and sets with doubt, some with details. */
const PEOPLE: readonly Answers[] = [
  ...completeSample(3_000),
  ...definiteSample(3_000).map((answers, place) =>
    told(answers, DETAILS.aid[place % DETAILS.aid.length]!),
  ),
]

describe('nothing is written that nobody reads', { timeout: 60_000 }, () => {
  const listed = new Set<string>()
  const limits = new Set<string>()
  for (const answers of PEOPLE) {
    const result = recommend(answers)
    const out = result.kind === 'ranked' ? result.ruledOut : [...result.nearest, ...result.ruledOut]
    for (const { broken } of out) for (const { limit } of broken) limits.add(limit)
    if (result.kind === 'nearest') continue
    for (const judged of result.ranked) {
      for (const criterion of CRITERIA) listed.add(findingOf(criterion, judged, answers))
    }
  }

  it.each(CRITERIA.flatMap((criterion) => [...FINDINGS[criterion]]))(
    '%s is said of a path that fits somebody',
    (finding) => {
      expect(listed).toContain(finding)
    },
  )

  it.each(LIMITS)('the limit on %s rules something out for somebody', (limit) => {
    expect(limits).toContain(limit)
  })
})
