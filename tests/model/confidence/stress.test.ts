import { describe, expect, it } from 'vitest'
import { sampleOf } from '../../../tools/sample.ts'
import { GOALS, PATH_IDS, type PathFacts } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { DEFINITE } from '../../../src/model/person/answer-space.ts'
import { stressed } from '../../../src/model/confidence/stressed-facts.ts'
import { recommend } from '../../../src/model/recommend.ts'
import { survives } from '../../../src/model/confidence/stress.ts'
import { assess } from '../../../src/model/confidence/confidence.ts'
import type { Answers } from '../../../src/model/person/answers.ts'

describe('figures that nobody has measured', () => {
  it.each(PATH_IDS)('cost and take no less, and bring no more, at their worse ends: %s', (path) => {
    const favorable = stressed(PATHS[path], 'favorable')
    const unfavorable = stressed(PATHS[path], 'unfavorable')
    for (const [better, worse] of [
      [favorable, PATHS[path]],
      [PATHS[path], unfavorable],
    ] as const) {
      expect(better.price.figure.value).toBeLessThanOrEqual(worse.price.figure.value)
      expect(better.tools.value).toBeLessThanOrEqual(worse.tools.value)
      expect(better.study.value).toBeLessThanOrEqual(worse.study.value)
      expect(better.admission.value).toBeGreaterThanOrEqual(worse.admission.value)
      expect(better.pay.value).toBeGreaterThanOrEqual(worse.pay.value)
      for (const goal of GOALS) {
        expect(better.chance[goal].value).toBeGreaterThanOrEqual(worse.chance[goal].value)
      }
    }
  })

  it.each(PATH_IDS)('move, and the measured ones stay: %s', (path) => {
    const before = figuresOf(PATHS[path])
    const after = figuresOf(stressed(PATHS[path], 'unfavorable'))
    before.forEach((figure, place) => {
      const doubtful = figure.grade === 'D' || figure.grade === 'E'
      const end = after[place]!.value
      expect(doubtful ? [figure.low, figure.high] : [figure.value]).toContain(end)
    })
  })
})

describe('a path whose figures are sold or judged', () => {
  it('has them at their best when it surprises, and at their worst when it disappoints', () => {
    const facts = PATHS['bootcamp-tuition-free']
    const favorable = stressed(facts, 'favorable')
    const unfavorable = stressed(facts, 'unfavorable')
    const { price, tools, study, admission, chance } = PATHS['bootcamp-tuition-free']
    expect([admission.grade, study.grade]).toEqual(['E', 'D'])
    expect([unfavorable.admission.value, favorable.admission.value]).toEqual([
      admission.low,
      admission.high,
    ])
    expect([favorable.study.value, unfavorable.study.value]).toEqual([study.low, study.high])
    expect([favorable.tools.value, unfavorable.tools.value]).toEqual([tools.low, tools.high])
    expect(unfavorable.price.figure.value).toBe(price.figure.high)
    expect(favorable.chance.grow.value).toBe(chance.grow.high)
  })

  it('keeps what was measured, such as first pay with a bachelor’s', () => {
    const { pay } = PATHS['degree-bachelor-campus']
    expect(pay.grade).toBe('B')
    expect(stressed(PATHS['degree-bachelor-campus'], 'favorable').pay.value).toBe(pay.value)
  })
})

const stressOf = (answers: Answers) => {
  const recommendation = recommend(answers)
  if (recommendation.kind !== 'ranked' || recommendation.ranked.length === 1) return []
  const confidence = assess(answers, recommendation)
  return confidence.label === 'only-path'
    ? []
    : [{ ranked: recommendation.ranked, stress: confidence.grounding.stress }]
}

describe('the stress test', () => {
  const found = sampleOf(DEFINITE, 600, 3).flatMap(stressOf)

  it('is failed both ways by somebody, and survived by somebody', () => {
    expect(found.some(({ stress }) => stress.ifItDisappoints.length > 0)).toBe(true)
    expect(found.some(({ stress }) => stress.ifTheySurprise.length > 0)).toBe(true)
    expect(found.some(({ stress }) => survives(stress))).toBe(true)
  })

  it('never names the first path, nor one that is ruled out, as its own rival', () => {
    const wrong = found.filter(({ ranked: [, ...rivals], stress }) =>
      [...stress.ifItDisappoints, ...stress.ifTheySurprise].some(
        (path) => !rivals.some((rival) => rival.path === path),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('is survived only if nobody comes ahead either way', () => {
    expect(survives({ ifItDisappoints: [], ifTheySurprise: [] })).toBe(true)
    expect(survives({ ifItDisappoints: ['online-free'], ifTheySurprise: [] })).toBe(false)
    expect(survives({ ifItDisappoints: [], ifTheySurprise: ['online-free'] })).toBe(false)
  })
})

function figuresOf({ price, tools, study, admission, pay, chance }: PathFacts) {
  return [price.figure, tools, study, admission, pay, ...GOALS.map((goal) => chance[goal])]
}
