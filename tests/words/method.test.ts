import { describe, expect, it } from 'vitest'

import { recommend } from '../../src/model/recommend.ts'
import { EXAMPLE, SURPRISES } from '../../src/words/en/method.ts'

describe('the method page', () => {
  it('works through an example that has a first and a second path', () => {
    const recommendation = recommend(EXAMPLE)
    expect(recommendation.kind).toBe('ranked')
    expect(recommendation.kind === 'ranked' && recommendation.ranked.length).toBeGreaterThan(1)
  })

  it('argues ten answers that surprise', () => {
    expect(SURPRISES).toHaveLength(10)
    expect(new Set(SURPRISES.map(({ who }) => who)).size).toBe(10)
  })

  it.each(SURPRISES)('says what the model says: $who', ({ answers, path }) => {
    const recommendation = recommend(answers)
    const [first] =
      recommendation.kind === 'ranked' ? recommendation.ranked : recommendation.nearest
    expect(first.path).toBe(path)
  })
})
