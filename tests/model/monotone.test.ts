import { describe, expect, it } from 'vitest'

import type { RangeFigure } from '../../src/evidence/passport/figure.ts'
import { AID, GOALS, PATH_IDS, SCHOOLING, type PathFacts } from '../../src/evidence/paths/path.ts'
import { INCOME } from '../../src/evidence/people/income.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import {
  EMPHASES,
  INCOMES,
  QUESTIONS,
  type Answers,
  type Details,
} from '../../src/model/person/answers.ts'
import { CRITERIA } from '../../src/model/person/criteria.ts'
import { CURVES, valueAt } from '../../src/model/judging/curves.ts'
import { estimate, estimateFrom } from '../../src/model/judging/estimate.ts'
import { limitsBroken } from '../../src/model/judging/judge.ts'
import { monthsFor } from '../../src/model/judging/months.ts'
import { addUp } from '../../src/model/judging/score.ts'
import { weigh } from '../../src/model/judging/weights.ts'
import { linkTo } from '../link-to.ts'
import { completeSample } from './sample.ts'

const ENDS = ['low', 'value', 'high'] as const

describe('months', () => {
  it('never rise with hours, and never fall below the calendar', () => {
    const wrong: string[] = []
    for (const path of PATH_IDS) {
      const facts = PATHS[path]
      for (const goal of GOALS) {
        for (const schooling of SCHOOLING) {
          for (const experience of QUESTIONS.experience) {
            for (const end of ENDS) {
              let before = Infinity
              for (let hours = 1; hours <= 80; hours += 1) {
                const pace = { goal, schooling, experience, hours }
                const months = monthsFor(facts, pace, end)
                const shortened = months / monthsFor(facts, { ...pace, hours: 1e9 }, end)
                if (!(months <= before && shortened >= 1)) wrong.push(`${path} at ${hours} hours`)
                before = months
              }
            }
          }
          const beginner = { goal: 'developer-job', schooling, experience: 'none' } as const
          const least = facts.leastMonths.value * (1 - facts.credit[schooling].value)
          const fastest = monthsFor(facts, { ...beginner, hours: 168 }, 'low')
          if (!(fastest >= least - 1e-12)) wrong.push(`${path} ends before its calendar`)
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it.each(PATH_IDS)('stop falling at the hours beyond which more do not help: %s', (path) => {
    const facts = PATHS[path]
    const monthsAt = (hours: number) =>
      monthsFor(
        facts,
        { goal: 'developer-job', schooling: 'high-school', experience: 'none', hours },
        'high',
      )
    expect(monthsAt(facts.mostHours.value + 20)).toBe(monthsAt(facts.mostHours.value))
  })
})

describe('a higher income', { timeout: 60_000 }, () => {
  it('never raises the gain, never lowers the cost and closes no path (2,000 sets)', () => {
    const wrong: string[] = []
    for (const answers of completeSample(2_000)) {
      for (const path of PATH_IDS) {
        const { income: _, ...rest } = answers
        let before = estimate(path, { ...rest, income: INCOMES[0] })
        const limits = JSON.stringify(limitsBroken(path, rest))
        for (const income of INCOMES) {
          const told = { ...rest, income }
          const now = estimate(path, told)
          const say = (what: string) => wrong.push(`${what} of ${path}: ${linkTo(told)}`)
          if (!(now.values.gain <= before.values.gain)) say('gain value')
          if (!(now.outcome.gain <= before.outcome.gain)) say('gain')
          if (!(now.values.cost <= before.values.cost)) say('cost value')
          if (!(now.outcome.cost.total >= before.outcome.cost.total)) say('cost')
          if (JSON.stringify(limitsBroken(path, told)) !== limits) say('limits')
          before = now
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

describe('every curve', () => {
  it.each(CRITERIA)('of %s goes one way only and stays between 0 and 1', (criterion) => {
    const curve = CURVES[criterion]
    const sign = criterion === 'cost' || criterion === 'time' ? -1 : 1
    for (const [place, [quantity, value]] of curve.entries()) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(valueAt(curve, quantity)).toBe(value)
      if (place === 0) continue
      const [lastQuantity, lastValue] = curve[place - 1]!
      expect(quantity).toBeGreaterThan(lastQuantity)
      expect((value - lastValue) * sign).toBeGreaterThan(0)
    }
    const [[first, atFirst], [last, atLast]] = [curve[0]!, curve.at(-1)!]
    expect(new Set([atFirst, atLast])).toEqual(new Set([0, 1]))
    expect(valueAt(curve, first - 1e6)).toBe(atFirst)
    expect(valueAt(curve, last + 1e6)).toBe(atLast)
  })
})

const scaled = (figure: RangeFigure, by: number): RangeFigure => ({
  ...figure,
  low: figure.low * by,
  value: figure.value * by,
  high: figure.high * by,
})

const raised = <F extends { readonly value: number }>(figure: F, by: number): F => ({
  ...figure,
  value: Math.min(1, figure.value + by),
})

interface Improvement {
  readonly improve: (facts: PathFacts) => PathFacts
  /** For whom it is no improvement, and why. */
  readonly except?: (facts: PathFacts, answers: Answers) => boolean
}

/** What could turn out better about a path. */
const IMPROVEMENTS: Readonly<Record<string, Improvement>> = {
  cheaper: {
    improve: (facts) => ({
      ...facts,
      price: { ...facts.price, figure: scaled(facts.price.figure, 0.9) },
    }),
  },
  'with cheaper tools': {
    improve: (facts) => ({ ...facts, tools: scaled(facts.tools, 0.5) }),
  },
  shorter: {
    improve: (facts) => ({
      ...facts,
      study: scaled(facts.study, 0.9),
      leastMonths: { ...facts.leastMonths, value: facts.leastMonths.value * 0.9 },
    }),
    // A Pell Grant and an employer pay by the year: fewer years, less of it.
    except: (_, { aid }) => aid !== undefined,
  },
  'better paid': { improve: (facts) => ({ ...facts, pay: scaled(facts.pay, 1.1) }) },
  'better recognized': {
    improve: (facts) => ({ ...facts, credential: raised(facts.credential, 0.05) }),
  },
  'better supported': {
    improve: (facts) => ({ ...facts, support: raised(facts.support, 0.1) }),
  },
  likelier: {
    improve: (facts) => ({
      ...facts,
      chance: Object.fromEntries(
        GOALS.map((goal) => [goal, scaled(facts.chance[goal], 1.1)]),
      ) as unknown as PathFacts['chance'],
    }),
    // To someone who earns more than the job pays, a likelier job is a likelier cut in pay.
    except: ({ pay }, { income }) => income !== undefined && INCOME[income].value > pay.value,
  },
}

const MOVES: readonly Details[] = [
  {},
  { aid: AID },
  { aid: ['employer'] },
  { income: 'more' },
  ...CRITERIA.flatMap((criterion) =>
    EMPHASES.map((emphasis) => ({ priorities: { [criterion]: emphasis } })),
  ),
]

describe('a path that turned out better', { timeout: 60_000 }, () => {
  it.each(Object.entries(IMPROVEMENTS))(
    'being %s never scores worse, takes longer or has to find more (1,500 sets)',
    (_, { improve, except }) => {
      const wrong: string[] = []
      let tried = 0
      for (const [place, sampled] of completeSample(1_500).entries()) {
        const answers: Answers = { ...sampled, ...MOVES[place % MOVES.length] }
        const { shares } = weigh(answers)
        for (const path of PATH_IDS) {
          if (except?.(PATHS[path], answers)) continue
          tried += 1
          const before = estimateFrom(PATHS[path], answers)
          const after = estimateFrom(improve(PATHS[path]), answers)
          const gained = addUp(shares, after.values).score - addUp(shares, before.values).score
          // Stated as what must hold, so that a number that is none fails too.
          const inTime = after.fewestMonths <= before.fewestMonths
          const inMoney = after.leastDue <= before.leastDue + 1e-9
          if (!(gained >= -1e-12 && inTime && inMoney)) {
            wrong.push(`${path} by ${gained}: ${linkTo(answers)}`)
          }
        }
      }
      expect(wrong.slice(0, 5)).toEqual([])
      expect(tried).toBeGreaterThan(10_000)
    },
  )
})
