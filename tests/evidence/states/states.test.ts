import { describe, expect, it } from 'vitest'
import { STATE_IDS, STATE_NAMES } from '../../../src/evidence/states/states.ts'
import { priceParity } from '../../../src/evidence/states/price-parity.ts'
import { nationalTuition, stateTuition } from '../../../src/evidence/states/public-tuition.ts'

describe('the states', () => {
  it('are fifty and the District of Columbia, each once, each with a name', () => {
    expect(new Set(STATE_IDS).size).toBe(51)
    expect(Object.keys(STATE_NAMES)).toEqual([...STATE_IDS])
    expect(STATE_IDS).toContain('DC')
  })

  it('stand in the order of their names', () => {
    const names = STATE_IDS.map((id) => STATE_NAMES[id])
    expect(names).toEqual(names.toSorted())
  })
})

describe('price levels', () => {
  it('are what the Bureau of Economic Analysis published for 2024', () => {
    expect(priceParity('CA').value).toBe(110.72)
    expect(priceParity('AR').value).toBe(86.937)
    expect(priceParity('IL').value).toBe(99.958)
  })

  it('lie around the national average of 100', () => {
    const levels = STATE_IDS.map((state) => priceParity(state).value)
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
    expect(mean).toBeGreaterThan(94)
    expect(mean).toBeLessThan(100)
    expect(Math.min(...levels)).toBeGreaterThan(80)
    expect(Math.max(...levels)).toBeLessThan(115)
  })
})

describe('public tuition', () => {
  it('costs less at two-year colleges than at four-year colleges, in every state that has both', () => {
    const dearer = STATE_IDS.filter((state) => {
      const two = stateTuition('public-2-year', state)
      const four = stateTuition('public-4-year', state)
      return two !== null && four !== null && two.value >= four.value
    })
    expect(dearer).toEqual([])
  })

  it('is the college’s own price where a state has one college of the kind', () => {
    // Connecticut State Community College; the University of the District of Columbia.
    expect(stateTuition('public-2-year', 'CT')?.value).toBe(5_092)
    expect(stateTuition('public-4-year', 'DC')?.value).toBe(6_152)
  })

  it('is null where a state has no such college, never 0', () => {
    expect(stateTuition('public-2-year', 'DC')).toBeNull()
    expect(STATE_IDS.filter((state) => stateTuition('public-2-year', state) === null)).toEqual([
      'DC',
    ])
    expect(STATE_IDS.filter((state) => stateTuition('public-4-year', state) === null)).toEqual([])
  })

  it('is low for community colleges in California and high for universities in Pennsylvania', () => {
    expect(stateTuition('public-2-year', 'CA')?.value).toBe(1_270)
    expect(stateTuition('public-4-year', 'PA')?.value).toBe(14_620)
  })

  it('has a national median between the extremes of the states', () => {
    expect(nationalTuition('public-2-year').value).toBe(4_253)
    expect(nationalTuition('public-4-year').value).toBe(9_815)
  })
})
