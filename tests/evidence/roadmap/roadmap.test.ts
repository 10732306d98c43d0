import { describe, expect, it } from 'vitest'
import { directNeeds, stepsTo } from '../../../src/evidence/roadmap/direct-needs.ts'
import { learningOrder } from '../../../src/evidence/roadmap/learning-order.ts'
import { SKILL_IDS, SKILLS, type SkillId } from '../../../src/evidence/roadmap/skills.ts'
import { roadmapHours, skillHours } from '../../../src/evidence/roadmap/study-hours.ts'

describe('the order of learning', () => {
  it('holds each of the fifteen skills once', () => {
    expect(SKILL_IDS).toHaveLength(15)
    expect(learningOrder().toSorted()).toEqual([...SKILL_IDS].toSorted())
  })

  it('puts every skill after all it needs', () => {
    const order = learningOrder()
    const early = order.filter((id, i) => SKILLS[id].needs.some((need) => order.indexOf(need) > i))
    expect(early).toEqual([])
  })

  it('is the order we show, so the list itself can be followed from top to bottom', () => {
    expect(learningOrder()).toEqual([...SKILL_IDS])
  })

  it('is the same whatever order the skills are given in, as far as the needs decide', () => {
    const backwards = learningOrder(SKILL_IDS.toReversed())
    expect(backwards[0]).toBe('language')
    expect(backwards.at(-1)).toBe('interviews')
    expect(backwards.indexOf('docker')).toBeGreaterThan(backwards.indexOf('framework'))
  })

  it('orders a part of the roadmap without the skills a person already has', () => {
    expect(learningOrder(['framework', 'sql'])).toEqual(['sql', 'framework'])
  })

  it('refuses to go in a circle', () => {
    const circle = {
      ...SKILLS,
      language: { ...SKILLS.language, needs: ['interviews'] as readonly SkillId[] },
    }
    expect(() => learningOrder(SKILL_IDS, circle)).toThrow('expected no circle among language')
  })

  it('needs nothing before the first language', () => {
    expect(SKILL_IDS.filter((id) => SKILLS[id].needs.length === 0)).toEqual(['language'])
  })
})

describe('the hours', () => {
  it('sum to between 660 and 1,315 for the whole roadmap', () => {
    const each = SKILL_IDS.map(skillHours)
    expect(each.reduce((sum, { low }) => sum + low, 0)).toBe(660)
    expect(each.reduce((sum, { high }) => sum + high, 0)).toBe(1_315)
    expect(roadmapHours()).toMatchObject({ low: 660, high: 1_315, value: 987.5, unit: 'hours' })
  })

  it('are our judgment and say so, with a reason', () => {
    const figures = [...SKILL_IDS.map(skillHours), roadmapHours()]
    expect(figures.filter(({ grade }) => grade !== 'E')).toEqual([])
    expect(figures.filter(({ because }) => because.length < 40)).toEqual([])
  })

  it('are ranges with the value inside', () => {
    const figures = SKILL_IDS.map(skillHours)
    expect(
      figures.filter(({ low, value, high }) => !(0 < low && low < value && value < high)),
    ).toEqual([])
  })

  it('of a part are less than of the whole', () => {
    expect(roadmapHours(['git', 'testing'])).toMatchObject({ low: 40, high: 80 })
  })
})

describe('the lines of a drawing of the skills', () => {
  /** Everything that leads to a skill when only these lines are followed. */
  const before = (
    id: SkillId,
    lines: (skill: SkillId) => readonly SkillId[],
  ): ReadonlySet<SkillId> => new Set(lines(id).flatMap((need) => [need, ...before(need, lines)]))

  it('lead to a skill from all that it needs, on fewer lines', () => {
    for (const id of SKILL_IDS) {
      expect(before(id, directNeeds)).toEqual(before(id, (skill) => SKILLS[skill].needs))
    }
    const lines = SKILL_IDS.flatMap(directNeeds)
    expect(lines.length).toBeLessThan(SKILL_IDS.flatMap((id) => SKILLS[id].needs).length)
  })

  it('always lead downward', () => {
    for (const id of SKILL_IDS) {
      for (const need of directNeeds(id)) expect(stepsTo(need)).toBeLessThan(stepsTo(id))
    }
  })
})
