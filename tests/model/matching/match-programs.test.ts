import { assert, constantFrom, integer, property, record, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { isListed } from '../../../src/evidence/programs/listed.ts'
import type { Program } from '../../../src/evidence/programs/program.ts'
import { PROGRAMS } from '../../../src/evidence/programs/programs.ts'
import { FITS } from '../../../src/model/matching/judge-offer.ts'
import {
  fits,
  matchesOnPath,
  matchOn,
  matchProgram,
  matchPrograms,
  type ProgramMatch,
} from '../../../src/model/matching/match-programs.ts'
import { DEADLINE, HOURS } from '../../../src/model/person/options.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { estimate } from '../../../src/model/judging/estimate.ts'
import { price, sourced } from '../../../src/evidence/programs/program-row.ts'
import { moneyToSpend } from '../../../src/model/judging/limits.ts'
import { linkTo } from '../../link-to.ts'
import { completeSample, definiteSample } from '../sample.ts'
import { ASK, bootcamp, costs, known, SOURCE } from './programs-for-tests.ts'

const PART_TIME = 'bootcamp-part-time'
const people = definiteSample(60)
const ids = (matches: readonly ProgramMatch[]) => matches.map(({ program }) => program.id)
const on = (program: Program, answers: Answers) => matchOn(program, PART_TIME, answers)

/** The place of one program among the listed ones; how many there are where it is not among them. */
function place(program: Program, others: readonly Program[], answers: Answers): number {
  const order = ids(matchesOnPath([...others, program], PART_TIME, answers))
  return order.indexOf(program.id)
}

const RIVALS: readonly Program[] = [
  bootcamp({ id: 'cheap', name: 'Cheap', price: costs(2_000), weeks: known(40) }),
  bootcamp({ id: 'dear', name: 'Dear', price: costs(14_000), weeks: known(18) }),
  bootcamp({ id: 'long', name: 'Long', weeks: known(52), hoursPerWeek: known(12) }),
]

describe('matching programs to a person', () => {
  it('lists nothing as fitting that breaks a limit', () => {
    const broken = people.flatMap((answers) =>
      matchPrograms(PROGRAMS, answers)
        .filter(fits)
        .filter(({ program, path, outcome, fit }) => {
          const money = moneyToSpend(answers)
          const hours = answers.hours === 'unsure' ? Infinity : HOURS[answers.hours]
          const deadline = answers.deadline === 'unsure' ? Infinity : DEADLINE[answers.deadline]
          const asks = program.hoursPerWeek
          return (
            (fit === 'within' && (outcome.cost.due > money || outcome.months > deadline)) ||
            (asks.status === 'sourced' && program.family !== 'degree' && asks.value.low > hours) ||
            (answers.education !== 'unsure' && !PATHS[path].entry.includes(answers.education))
          )
        })
        .map(({ program }) => `${program.id}: ${linkTo(answers)}`),
    )
    expect(broken).toEqual([])
  })

  it('puts what fits before what does not, whatever the score', () => {
    for (const answers of people) {
      const places = matchPrograms(PROGRAMS, answers).map(({ fit }) => FITS.indexOf(fit))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  it('judges every listed program once, on the path that suits best, and no other', () => {
    const answers = people[0]!
    expect(ids(matchPrograms(PROGRAMS, answers)).toSorted()).toEqual(
      PROGRAMS.filter(isListed)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('says the same of a program alone as among all others', () => {
    for (const answers of completeSample(10)) {
      for (const match of matchPrograms(PROGRAMS, answers)) {
        expect(matchProgram(match.program, answers)).toEqual(match)
      }
    }
  })

  it('does not care in which order programs come', () => {
    assert(
      property(shuffledSubarray([...PROGRAMS], { minLength: PROGRAMS.length }), (shuffled) => {
        const answers = people[1]!
        expect(ids(matchPrograms(shuffled, answers))).toEqual(ids(matchPrograms(PROGRAMS, answers)))
      }),
      { numRuns: 20 },
    )
  })

  it('changes nothing for the others when a program is added, copied, renamed or closed', () => {
    for (const answers of people.slice(0, 20)) {
      const without = ids(matchesOnPath(RIVALS, PART_TIME, answers))
      for (const extra of [
        bootcamp(),
        bootcamp({ id: 'cheap-2', name: 'Cheap', price: costs(2_000) }),
      ]) {
        const order = ids(matchesOnPath([...RIVALS, extra], PART_TIME, answers))
        expect(order.filter((id) => id !== extra.id)).toEqual(without)
      }
      const renamed = RIVALS.map((program) => ({ ...program, provider: `Z ${program.provider}` }))
      expect(ids(matchesOnPath(renamed, PART_TIME, answers))).toEqual(without)
    }
  })
})

describe('a record that changes', () => {
  const better: readonly (readonly [string, Partial<Program>, Partial<Program>])[] = [
    ['cheaper', { price: costs(9_000) }, { price: costs(4_000) }],
    ['cheaper at its lowest', { price: costs(9_000) }, { price: costs(9_000, 6_000, 9_000) }],
    ['free', { price: costs(9_000) }, { price: costs(0) }],
    ['shorter', { weeks: known(52) }, { weeks: known(20) }],
    ['easier on the week', { hoursPerWeek: known(25) }, { hoursPerWeek: known(12) }],
    ['open about hours', { hoursPerWeek: ASK }, { hoursPerWeek: known(15) }],
    ['open about who takes it', {}, { admission: { ...known(1), value: 'Everyone.' } as never }],
  ]
  it.each(better)('and becomes %s never falls', (_what, before, after) => {
    const fell: string[] = []
    for (const answers of completeSample(80)) {
      const worse = place(bootcamp(before as never), RIVALS, answers)
      const now = place(bootcamp({ ...before, ...after } as never), RIVALS, answers)
      if (now > worse) fell.push(linkTo(answers))
    }
    expect(fell).toEqual([])
  })

  const facts = record({
    price: integer({ min: 0, max: 20_000 }),
    weeks: integer({ min: 8, max: 78 }),
    hours: integer({ min: 5, max: 25 }),
  })
  it('and hides its hours never gains by it', () => {
    assert(
      property(facts, constantFrom(...people), (open, answers) => {
        const said = bootcamp({
          price: costs(open.price),
          weeks: known(open.weeks),
          hoursPerWeek: known(open.hours),
        })
        const [before, after] = [on(said, answers), on({ ...said, hoursPerWeek: ASK }, answers)]
        expect(fits(after) && !fits(before)).toBe(false)
        if (fits(after)) expect(after.score).toBeLessThanOrEqual(before.score + 1e-12)
      }),
      { numRuns: 400 },
    )
  })

  it.each(['price', 'weeks'] as const)('and hides its %s is listed no more', (key) => {
    expect(isListed(bootcamp())).toBe(true)
    expect(isListed(bootcamp({ [key]: ASK }))).toBe(false)
  })
})

describe('a program and its path', () => {
  it.each(PATH_IDS.filter((id) => !id.startsWith('degree')))(
    'bring the same on %s where the program says nothing but the usual price',
    (path) => {
      const { kind, figure } = PATHS[path].price
      const model = kind === 'monthly' ? 'per-month' : 'total'
      const { value, low, high } = figure
      const usual = sourced(price(model, value, { low, high }), '2026', SOURCE)
      const silent = bootcamp({ paths: [path], price: usual, weeks: ASK, hoursPerWeek: ASK })
      for (const answers of completeSample(30)) {
        expect(matchOn(silent, path, answers).outcome).toEqual(estimate(path, answers).outcome)
      }
    },
  )

  it('differ by the price alone where only the price is another', () => {
    const answers = people.find(({ pause }) => pause === 'keep')!
    const [cheap, dear] = [3_000, 4_000].map((amount) =>
      on(bootcamp({ price: costs(amount) }), answers),
    )
    expect(dear!.outcome.cost.tuition - cheap!.outcome.cost.tuition).toBeCloseTo(1_000)
    expect(dear!.outcome.months).toBe(cheap!.outcome.months)
    expect(dear!.outcome.chance).toBe(cheap!.outcome.chance)
  })

  it('never promise to be ready sooner than the course ends', () => {
    for (const answers of people) {
      const { outcome } = on(bootcamp({ weeks: known(60) }), answers)
      expect(outcome.months).toBeGreaterThanOrEqual(60 / (52 / 12) - 1e-9)
    }
  })
})

describe('an offer at the edge of a limit', () => {
  const answers: Answers = {
    goal: 'developer-job',
    experience: 'none',
    education: 'bachelor-other',
    hours: '20',
    pause: 'keep',
    deadline: '24',
    budget: '8000',
    borrow: '0',
    credential: 'no',
    support: 'some',
  }
  it('is within where the price asked is', () => {
    expect(on(bootcamp({ price: costs(5_000) }), answers).fit).toBe('within')
  })
  it('is tight where only its lowest price is', () => {
    expect(on(bootcamp({ price: costs(9_000, 7_000, 9_000) }), answers)).toMatchObject({
      fit: 'tight',
      limits: [{ fit: 'tight', broken: { limit: 'budget', have: 8_000 } }],
    })
  })
  it('is out where even that is not', () => {
    expect(on(bootcamp({ price: costs(12_000) }), answers).fit).toBe('out')
  })
  it('is a question where the hours decide and are not said', () => {
    expect(on(bootcamp({ hoursPerWeek: ASK }), answers)).toMatchObject({
      fit: 'ask',
      limits: [{ fit: 'ask', broken: { limit: 'hours', have: 20 } }],
    })
  })
  it('is out where the hours are said and are too many', () => {
    expect(on(bootcamp({ hoursPerWeek: known(25) }), answers).fit).toBe('out')
  })
})
