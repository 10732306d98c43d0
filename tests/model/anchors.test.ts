import { describe, expect, it } from 'vitest'

import { PATH_IDS, type PathFacts, type PathId } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { STATE_IDS, type StateId } from '../../src/evidence/states/states.ts'
import {
  answersAt,
  DEFINITE,
  sizeOf,
  type AnswerSpace,
} from '../../src/model/person/answer-space.ts'
import {
  INCOMES,
  QUESTION_IDS,
  type Answers,
  type QuestionId,
} from '../../src/model/person/answers.ts'
import { CURVES } from '../../src/model/judging/curves.ts'
import type { End } from '../../src/model/judging/figure-end.ts'
import { estimate } from '../../src/model/judging/estimate.ts'
import { limitsBroken } from '../../src/model/judging/judge.ts'
import { payLevel, tuitionLevel } from '../../src/model/judging/state-levels.ts'
import type { Outcome } from '../../src/model/recommendation.ts'
import { linkTo } from '../link-to.ts'

/** The criteria whose quantities depend on figures with ranges, and how each is read. */
const MEASURED = {
  cost: ({ cost }) => cost.total,
  time: ({ months }) => months,
  chance: ({ chance }) => chance,
  gain: ({ gain }) => gain,
} as const satisfies Record<string, (outcome: Outcome) => number>
type Measured = keyof typeof MEASURED
const CRITERIA = Object.keys(MEASURED) as readonly Measured[]

/** Somebody on a path that is open to them, with the figures read at one end. */
interface Case {
  readonly facts: PathFacts
  readonly answers: Answers
  readonly end: End
}

/**
 * Where a curve is flat on purpose, as monotone.test.ts says of every curve beyond its anchors: whom
 * that may meet, and why no more is said about them.
 */
interface Flat {
  readonly curve: Measured
  readonly beyond: 'least' | 'most'
  readonly meets: (one: Case) => boolean
  readonly because: string
}

const PAID_AS_A_DEVELOPER = ['developer-job', 'qualification']

const FLAT: readonly Flat[] = [
  {
    curve: 'chance',
    beyond: 'most',
    meets: () => true,
    because:
      'Seven in ten is as sure as learning gets. Finding out whether the work suits comes surer than that on nearly every path, and should not lift one over another; elsewhere only the best case does.',
  },
  {
    curve: 'time',
    beyond: 'least',
    meets: ({ facts }) => facts.experienceShortens,
    because:
      'Only paths of one’s own pace can be done in weeks, by someone who knows much of it or wants little; no deadline is shorter than a season.',
  },
  {
    curve: 'time',
    beyond: 'most',
    meets: ({ facts, answers, end }) =>
      facts.family === 'degree' &&
      (answers.hours === '10' || (end === 'high' && answers.hours === '20')),
    because:
      'A degree on ten hours a week takes the better part of a decade or more. Six years is the worst there is to say.',
  },
  {
    curve: 'cost',
    beyond: 'most',
    meets: ({ facts, answers, end }) =>
      end === 'high' &&
      (facts.id === 'degree-bachelor-campus' || (facts.needsPause && answers.income === 'more')),
    because:
      'The dearest campuses, borrowed whole, or most of a year of the best pay given up: both as dear as can be, and neither typical.',
  },
  {
    curve: 'gain',
    beyond: 'least',
    meets: ({ answers }) => PAID_AS_A_DEVELOPER.includes(answers.goal),
    because:
      'Whoever earns more now than a first job pays loses by getting it. How much more they lose is for the money beside the ranking; a deeper anchor would shrink every gain there is.',
  },
  {
    curve: 'gain',
    beyond: 'most',
    meets: ({ answers }) => PAID_AS_A_DEVELOPER.includes(answers.goal),
    because: 'Only the best case of chance, pay and state together brings more than that.',
  },
]

/** Questions that move a quantity. The rest may be answered anyhow: tests/model/judging/effects.test.ts. */
const MOVING: readonly QuestionId[] = ['goal', 'experience', 'education', 'hours', 'pause']
const SPACE: AnswerSpace = DEFINITE.map((options, place) => {
  const question = QUESTION_IDS[place]!
  if (MOVING.includes(question)) return options
  // With nothing of one’s own the interest is most.
  return [question === 'budget' ? '0' : options.at(-1)!]
})

/** The states at the ends of what a state can change on a path, and none. */
function statesFor(facts: PathFacts): readonly (StateId | undefined)[] {
  const [dearest] = STATE_IDS.toSorted((a, b) => tuitionLevel(facts, b) - tuitionLevel(facts, a))
  const byPay = STATE_IDS.toSorted((a, b) => payLevel(a) - payLevel(b))
  return [undefined, dearest, byPay[0], byPay.at(-1)]
}

/** Everyone to whom a path is open, whatever money or time they have: no aid, which only lowers. */
function peopleOn(path: PathId): readonly Answers[] {
  const open = Array.from({ length: sizeOf(SPACE) }, (_, place) => answersAt(SPACE, place)).filter(
    (answers) =>
      limitsBroken(path, answers).every(({ limit }) => limit === 'budget' || limit === 'deadline'),
  )
  return open.flatMap((answers) =>
    [undefined, ...INCOMES].flatMap((income) =>
      statesFor(PATHS[path]).map((state) => ({
        ...answers,
        ...(income && { income }),
        ...(state && { state }),
      })),
    ),
  )
}

/** On which side of a curve's anchors a quantity lies; null between them. */
function sideBeyond(curve: Measured, quantity: number): Flat['beyond'] | null {
  const corners = CURVES[curve]
  if (quantity < corners[0]![0]) return 'least'
  return quantity > corners.at(-1)![0] ? 'most' : null
}

/** Every quantity beyond an anchor, on every path, for everyone to whom it is open. */
function* beyondAnchors() {
  for (const path of PATH_IDS) {
    for (const answers of peopleOn(path)) {
      for (const end of ['low', 'value', 'high'] as const) {
        const { outcome } = estimate(path, answers, end)
        for (const curve of CRITERIA) {
          const beyond = sideBeyond(curve, MEASURED[curve](outcome))
          if (beyond) yield { curve, beyond, facts: PATHS[path], answers, end }
        }
      }
    }
  }
}

type Beyond = Case & Pick<Flat, 'curve' | 'beyond'>

const explains = (flat: Flat, one: Beyond) =>
  flat.curve === one.curve && flat.beyond === one.beyond && flat.meets(one)

// Credential and support are scales of our own from 0 to 1: tests/evidence/paths.test.ts.
describe('the anchors of the curves', { timeout: 60_000 }, () => {
  it('hold whatever the figures can give, but where a curve is flat on purpose', () => {
    const strays: string[] = []
    const met = new Set<Flat>()
    for (const one of beyondAnchors()) {
      const flat = FLAT.find((each) => explains(each, one))
      if (flat) met.add(flat)
      else strays.push(`${one.curve} of ${one.facts.id} at ${one.end}: ${linkTo(one.answers)}`)
    }
    expect(strays.slice(0, 3)).toEqual([])
    // An exception that nobody meets any more has to go.
    expect(FLAT.filter((flat) => !met.has(flat))).toEqual([])
  })
})
