import { describe, expect, it } from 'vitest'

import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { nationalTuition, stateTuition } from '../../../src/evidence/states/public-tuition.ts'
import { payLevel, tuitionLevel } from '../../../src/model/judging/state-levels.ts'

const associate = PATHS['degree-associate']
const campus = PATHS['degree-bachelor-campus']

describe('where a person lives', () => {
  it('moves the price of public colleges with the state’s median tuition', () => {
    const two = stateTuition('public-2-year', 'CA')!.value / nationalTuition('public-2-year').value
    const four = stateTuition('public-4-year', 'VT')!.value / nationalTuition('public-4-year').value
    expect(two).toBeLessThan(0.5)
    expect(four).toBeGreaterThan(1.2)
    expect(tuitionLevel(associate, 'CA')).toBe(two)
    expect(tuitionLevel(campus, 'VT')).toBe(four)
  })

  it('moves no price where it was not told, or where the price is the same everywhere', () => {
    expect(tuitionLevel(associate, undefined)).toBe(1)
    expect(tuitionLevel(PATHS['degree-master'], 'CA')).toBe(1)
    expect(payLevel(undefined)).toBe(1)
  })

  it('leaves the national price where a state has no such college', () => {
    expect(stateTuition('public-2-year', 'DC')).toBeNull()
    expect(tuitionLevel(associate, 'DC')).toBe(1)
  })

  it('moves pay with the state’s median for software developers in the same year', () => {
    expect(payLevel('CA')).toBe(170_910 / 133_080)
    expect(payLevel('AL')).toBe(113_020 / 133_080)
  })
})
