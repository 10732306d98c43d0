import { describe, expect, it } from 'vitest'

import { FIGURE_FORMS, figureWords } from '../../../src/words/en/figure-words.ts'
import { figureById, FIGURE_IDS } from '../../../src/evidence/registry/figure-by-id.ts'
import type { Figure, Unit } from '../../../src/evidence/passport/figure.ts'

const figure = (
  value: number,
  unit: Unit,
  range: { low?: number; high?: number } = {},
): Figure => ({
  value,
  unit,
  ...range,
  describes: 'What it measures',
  population: 'Whom it is about',
  year: '2026',
  sources: [],
  grade: 'E',
  because: 'A case for a test.',
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
})

describe('a figure in a sentence', () => {
  it.each([
    [figure(92_650, 'usd/year'), '$92,650 a year'],
    [figure(39.99, 'usd/month'), '$39.99 a month'],
    [figure(6.39, 'percent'), '6.39%'],
    [figure(0.46, 'share'), '46 in 100'],
    [figure(1, 'years'), '1 year'],
    [figure(1, 'people'), '1 person'],
    [figure(5_400, 'hours'), '5,400 hours'],
    [figure(12, 'hours/week'), '12 hours a week'],
    [figure(-0.7, 'percent'), '−0.7%'],
    [figure(101.79, 'index'), '102'],
  ])('keeps what its source says, with its unit', (one, words) => {
    expect(figureWords(one, 'value')).toBe(words)
  })

  it('is rounded where its range is known, since more would claim too much', () => {
    const price = figure(13_499, 'usd', { low: 4_870, high: 21_300 })
    expect(figureWords(price, 'value')).toBe('$13,000')
    expect(figureWords(price, 'range')).toBe('$4,900 to $21,000')
    const finished = figure(74.5, 'percent', { low: 70, high: 79 })
    expect(figureWords(finished, 'range')).toBe('70% to 79%')
    expect(figureWords(finished, 'value')).toBe('75%')
  })

  it('can stand without what it is counted by, or be rounded on purpose', () => {
    expect(figureWords(figure(92_650, 'usd/year'), 'bare')).toBe('$92,650')
    expect(figureWords(figure(1_687_890, 'jobs'), 'about')).toBe('1,700,000 jobs')
  })

  it('is left as it is where a rule sets it', () => {
    const rule = figure(599, 'hours', { low: 150, high: 599 })
    expect(figureWords(rule, 'exact')).toBe('150 to 599 hours')
  })

  it('names the hundred of a share once', () => {
    const share = figure(0.28, 'share', { low: 0.16, high: 0.58 })
    expect(figureWords(share, 'range')).toBe('16 to 58 in 100')
    expect(figureWords(figure(0, 'share', { low: 0, high: 0 }), 'range')).toBe('0 in 100')
  })

  it('reads as one number where its ends read the same', () => {
    expect(figureWords(figure(12, 'weeks', { low: 12, high: 12 }), 'range')).toBe('12 weeks')
  })

  it('has words for every figure there is, in every form', () => {
    const odd = FIGURE_IDS.flatMap((id) =>
      FIGURE_FORMS.map((form) => figureWords(figureById(id)!, form)).filter(
        (words) => !/\d/.test(words) || /NaN|undefined|Infinity/.test(words),
      ),
    )
    expect(odd).toEqual([])
  })
})
