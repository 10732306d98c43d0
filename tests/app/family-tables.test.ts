import { describe, expect, it } from 'vitest'

import { fullCost, MIDDLE_PAY } from '../../src/app/pages/guide/full-cost.ts'
import { monthsOn, type PathFigures } from '../../src/app/pages/guide/path-figures.ts'
import { PACE } from '../../src/app/parts/pace.ts'
import { figureById } from '../../src/evidence/registry/figure-by-id.ts'
import { FAMILIES, PATH_IDS, pathsOf } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { costOf } from '../../src/model/judging/cost.ts'
import { monthsFor } from '../../src/model/judging/months.ts'

const figure: PathFigures = (path, place) => figureById(`${path}/${place}`)!
const PAY = figureById(MIDDLE_PAY)!.value

const beginner = { goal: 'developer-job', schooling: 'high-school', experience: 'none' } as const

describe.each(PATH_IDS)('the tables of the guide, on %s', (path) => {
  const facts = PATHS[path]

  it.each([10, 20, 40])('say at %d hours a week what the model says', (hours) => {
    expect(monthsOn(figure, path, hours)).toBe(
      hours < facts.leastHours.value ? null : monthsFor(facts, { ...beginner, hours }, 'value'),
    )
  })

  it('count the cost as the model does for the same person', () => {
    const hours = Math.max(PACE, facts.leastHours.value)
    const months = monthsFor(facts, { ...beginner, hours }, 'value')
    const means = {
      credit: 0,
      months,
      ownMoney: Infinity,
      aid: [],
      pay: PAY / 12,
      tuitionLevel: 1,
    }
    const expected = costOf(facts, means, 'value')
    const shown = fullCost(figure, path, PAY)
    expect(shown.months).toBe(months)
    expect(shown.price).toBeCloseTo(expected.tuition)
    expect(shown.tools).toBeCloseTo(expected.tools)
    expect(shown.lostPay).toBeCloseTo(expected.lostPay)
    expect(shown.total).toBeCloseTo(expected.total)
  })
})

it('each path stands in the tables of its own family', () => {
  for (const family of FAMILIES) {
    expect(pathsOf(family)).toEqual(PATH_IDS.filter((path) => PATHS[path].family === family))
  }
})
