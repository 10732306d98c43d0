import { describe, expect, it } from 'vitest'
import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { QUESTION_IDS, QUESTIONS, type Answers } from '../../../src/model/person/answers.ts'
import {
  counterfactuals,
  pairsThatPutFirst,
  wayBack,
  wayToFirst,
} from '../../../src/model/changes/counterfactuals.ts'
import { limitsBroken } from '../../../src/model/judging/judge.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import { singleChanges, withChange } from '../../../src/model/judging/changes-that-fit.ts'
import { recommend } from '../../../src/model/recommend.ts'
import { topOf, verdictOf } from '../../../src/model/confidence/verdict.ts'
import { completeSample, definiteSample } from '../sample.ts'

/** What lies behind a person is mentioned, never advised. */
const BEHIND = ['experience', 'education']

/** Every exchange of one definite answer a person can act on, worked out from scratch. */
function everyExchange(answers: Answers): readonly { key: string; answers: Answers }[] {
  return QUESTION_IDS.filter(
    (question) => !BEHIND.includes(question) && answers[question] !== 'unsure',
  ).flatMap((question) =>
    QUESTIONS[question]
      .filter((option) => option !== answers[question])
      .map((option) => ({
        key: `${question}=${option}`,
        answers: { ...answers, [question]: option } as Answers,
      })),
  )
}

describe('the verdict', () => {
  it('is the path that a recommendation puts first, or that nothing fits', () => {
    const wrong = completeSample(500).filter(
      (answers) => topOf(answers) !== verdictOf(recommend(answers)),
    )
    expect(wrong).toEqual([])
  })
})

describe('what would change this', { timeout: 30_000 }, () => {
  it('is every single answer that changes the verdict, and no other', () => {
    const wrong: unknown[] = []
    for (const answers of completeSample(300)) {
      const now = topOf(answers)
      const expected = everyExchange(answers)
        .map((one) => `${one.key} ${topOf(one.answers)}`)
        .filter((text) => !text.endsWith(` ${now}`))
      const found = counterfactuals(answers).map(
        ({ change, top }) => `${change.question}=${change.to} ${top}`,
      )
      if (found.toSorted().join() !== expected.toSorted().join()) wrong.push({ answers, found })
    }
    expect(wrong).toEqual([])
  })

  it('names the nearest change first, and asks nobody to change their past', () => {
    const wrong: unknown[] = []
    for (const answers of definiteSample(300)) {
      const changes = counterfactuals(answers).map(({ change }) => change)
      const ordered = changes.every(
        (change, place) => place === 0 || changes[place - 1]!.steps <= change.steps,
      )
      const past = changes.some(({ question }) => BEHIND.includes(question))
      if (!ordered || past) wrong.push(answers)
    }
    expect(wrong).toEqual([])
  })
})

describe('what would put a chosen path first', { timeout: 30_000 }, () => {
  it('is the nearest single change that does, or a true reason why none can', () => {
    const wrong: unknown[] = []
    const kinds = new Set<string>()
    for (const answers of completeSample(40)) {
      for (const path of PATH_IDS) {
        const way = wayToFirst(path, answers)
        kinds.add(way.kind)
        const works = everyExchange(answers).filter((one) => topOf(one.answers) === path)
        const holds = {
          'there-already': () => topOf(answers) === path,
          change: () => way.kind === 'change' && topOf(withChange(answers, way.change)) === path,
          'out-of-reach': () =>
            works.length === 0 &&
            limitsBroken(path, answers).some(
              ({ limit }) => limit === 'schooling' || limit === 'already-held',
            ),
          'no-single-change': () => works.length === 0,
        }[way.kind]
        if (!holds()) wrong.push({ answers, path, way })
      }
    }
    expect(wrong).toEqual([])
    expect([...kinds].toSorted()).toEqual([
      'change',
      'no-single-change',
      'out-of-reach',
      'there-already',
    ])
  })

  it('has no nearer change that does', () => {
    const wrong: unknown[] = []
    let changes = 0
    for (const answers of completeSample(40)) {
      for (const path of PATH_IDS) {
        const way = wayToFirst(path, answers)
        if (way.kind !== 'change') continue
        changes += 1
        const works = singleChanges(answers).filter(
          (change) => topOf(withChange(answers, change)) === path,
        )
        if (works.some(({ steps }) => steps < way.change.steps)) wrong.push({ answers, path })
      }
    }
    expect(wrong).toEqual([])
    expect(changes).toBeGreaterThan(0)
  })

  it('names a path within the limits that is no worse on anything, where there is one', () => {
    const wrong: unknown[] = []
    const found = new Set<boolean>()
    for (const answers of definiteSample(80)) {
      const recommendation = recommend(answers)
      if (recommendation.kind === 'nearest') continue
      for (const path of PATH_IDS) {
        const way = wayToFirst(path, answers)
        if (way.kind !== 'no-single-change') continue
        const { values } = [...recommendation.ranked, ...recommendation.ruledOut].find(
          (one) => one.path === path,
        )!
        const gaps = recommendation.ranked.map((rival) => ({
          rival: rival.path,
          ahead: CRITERIA.map((criterion) => rival.values[criterion] - values[criterion]),
        }))
        const better = gaps
          .filter(({ ahead }) => ahead.every((gap) => gap >= 0) && ahead.some((gap) => gap > 0))
          .map(({ rival }) => rival)
        found.add(better.length > 0)
        const named = way.beatenBy === null ? better.length === 0 : better.includes(way.beatenBy)
        if (!named) wrong.push({ answers, path, way })
      }
    }
    expect(wrong).toEqual([])
    expect(found).toEqual(new Set([true, false]))
  })

  it('names a path that is better on everything only where there is one', () => {
    const beaten = definiteSample(80).flatMap((answers) =>
      PATH_IDS.flatMap((path) => {
        const way = wayToFirst(path, answers)
        return way.kind === 'no-single-change' && way.beatenBy !== null
          ? [{ answers, path, by: way.beatenBy }]
          : []
      }),
    )
    expect(beaten.length).toBeGreaterThan(0)
    // Better on everything, so no priorities can turn it: raise each in turn.
    const turned = beaten.filter(({ answers, path }) =>
      (['cost', 'time', 'chance', 'gain', 'credential', 'support'] as const).some(
        (criterion) => topOf({ ...answers, priorities: { [criterion]: 'more' } }) === path,
      ),
    )
    expect(turned).toEqual([])
  })

  it('is every pair of changes that does it when no single one of them does', () => {
    const wrong: unknown[] = []
    let pairs = 0
    for (const answers of definiteSample(5)) {
      const single = everyExchange(answers).map(({ key }) => key.split('='))
      for (const path of PATH_IDS.filter((id) => topOf(answers) !== id)) {
        const alone = new Set(
          single.filter(([question, to]) => topOf({ ...answers, [question!]: to }) === path),
        )
        const expected = single.flatMap((one, place) =>
          single
            .slice(place + 1)
            .filter((other) => other[0] !== one[0] && !alone.has(one) && !alone.has(other))
            .filter(
              (other) => topOf({ ...answers, [one[0]!]: one[1], [other[0]!]: other[1] }) === path,
            ),
        )
        const found = pairsThatPutFirst(path, answers)
        pairs += found.length
        const steps = found.map(([one, other]) => one.steps + other.steps)
        const ordered = steps.every((count, place) => place === 0 || steps[place - 1]! <= count)
        if (found.length !== expected.length || !ordered) wrong.push({ answers, path })
      }
    }
    expect(wrong).toEqual([])
    expect(pairs).toBeGreaterThan(0)
  })
})

describe('for a nurse with evenings and $3,000', () => {
  const NURSE: Answers = {
    goal: 'developer-job',
    experience: 'none',
    education: 'bachelor-other',
    hours: '10',
    pause: 'keep',
    deadline: '24',
    budget: '3000',
    borrow: '0',
    credential: 'no',
    support: 'some',
    income: '75000',
  }

  it('nothing opens a path that schooling closes, and the limits that close it are named', () => {
    const shut = {
      kind: 'out-of-reach',
      broken: [{ limit: 'already-held' }],
    }
    expect(wayToFirst('degree-associate', NURSE)).toEqual(shut)
    expect(wayBack('degree-associate', NURSE)).toEqual(shut)
    expect(pairsThatPutFirst('degree-associate', NURSE)).toEqual([])
    expect(wayBack('degree-master', { ...NURSE, education: 'high-school' })).toEqual({
      kind: 'out-of-reach',
      broken: [{ limit: 'schooling' }],
    })
  })

  it('a path that fits and is not first is there already, and still not first', () => {
    const { ranked } = recommend(NURSE) as Extract<ReturnType<typeof recommend>, { kind: 'ranked' }>
    const second = ranked[1]!.path
    expect(wayBack(second, NURSE)).toEqual({ kind: 'there-already' })
    expect(wayToFirst(second, NURSE).kind).not.toBe('there-already')
    expect(wayToFirst(ranked[0].path, NURSE)).toEqual({ kind: 'there-already' })
    expect(pairsThatPutFirst(ranked[0].path, NURSE)).toEqual([])
  })

  it('a full-time course asks for more than one answer to change', () => {
    expect(wayBack('bootcamp-full-time', NURSE)).toEqual({
      kind: 'no-single-change',
      beatenBy: null,
    })
  })
})

describe('what would bring a path back', { timeout: 30_000 }, () => {
  it('is a change after which it breaks no limit, or a true reason why none does', () => {
    const wrong: unknown[] = []
    for (const answers of completeSample(200)) {
      for (const path of PATH_IDS) {
        const way = wayBack(path, answers)
        const broken = limitsBroken(path, answers).length > 0
        const back = everyExchange(answers).some(
          (one) => limitsBroken(path, one.answers).length === 0,
        )
        const holds =
          way.kind === 'change'
            ? broken && limitsBroken(path, withChange(answers, way.change)).length === 0
            : broken !== (way.kind === 'there-already') && (!broken || !back)
        if (!holds) wrong.push({ answers, path, way })
      }
    }
    expect(wrong).toEqual([])
  })
})
