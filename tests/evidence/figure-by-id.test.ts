import { describe, expect, it } from 'vitest'
import { AID_RULES } from '../../src/evidence/aid/aid.ts'
import { EVERY_FIGURE, EVERY_NAME } from '../../src/evidence/registry/every-figure.ts'
import { figureById, FIGURE_IDS } from '../../src/evidence/registry/figure-by-id.ts'
import { FIGURES } from '../../src/evidence/figures/figures.ts'
import { GUIDE_FIGURES } from '../../src/evidence/figures/guide/guide-figures.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { nationalJobs, nationalPay } from '../../src/evidence/wages/national-pay.ts'

/** Words of letters and digits, joined by hyphens, in up to four parts. */
const READABLE = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*){0,3}$/

describe('the id of a figure', () => {
  it('is one that can be read and typed', () => {
    expect(FIGURE_IDS.filter((id) => !READABLE.test(id))).toEqual([])
  })

  it('means one figure only', () => {
    const names = EVERY_NAME.map(([name]) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(EVERY_NAME.filter(([name, figure]) => figureById(name) !== figure)).toEqual([])
  })

  it('leads to a figure whenever it is a known one, and to nothing otherwise', () => {
    expect(FIGURE_IDS.filter((id) => figureById(id) === null)).toEqual([])
    expect(figureById('web-developer-pay')).toBeNull()
    expect(figureById('bootcamp-full-time: price')).toBeNull()
    expect(figureById('pay/web-developers/1999/median')).toBeNull()
    expect(figureById('toString')).toBeNull()
  })

  it('reaches every figure that is due for review', () => {
    const reached = new Set(FIGURE_IDS.map(figureById))
    expect(EVERY_FIGURE.filter(([, figure]) => !reached.has(figure))).toEqual([])
  })

  it('leads from a figure to every one it is computed from', () => {
    const inputs = FIGURE_IDS.flatMap((id) => figureById(id)?.from ?? [])
    expect(inputs).toContain('roadmap/sql')
    expect(inputs.filter((id) => figureById(id) === null)).toEqual([])
  })

  it('names figures of the registry and of the guide as they are filed', () => {
    expect(figureById('web-developer-pay-middle')).toBe(FIGURES['web-developer-pay-middle'])
    expect(figureById('back-end-developers-using-python')).toBe(
      GUIDE_FIGURES['back-end-developers-using-python'],
    )
  })

  it('names a place even where a registered figure stands there', () => {
    expect(figureById('bootcamp-full-time/price')).toBe(PATHS['bootcamp-full-time'].price.figure)
    expect(figureById('pell/most')).toBe(FIGURES['pell-most'])
    expect(figureById('gi-bill/public-share')).toBe(AID_RULES['gi-bill'].publicShare)
  })

  it('names what is known of a state, and nothing where nothing is published', () => {
    expect(figureById('state-pay/software-developers/ca')?.value).toBe(170_910)
    expect(figureById('price-parity/ca')?.value).toBe(110.72)
    expect(figureById('state-pay-at-national-prices/software-developers/ca')?.value).toBe(154_400)
    expect(figureById('state-pay/web-developers/me')).toBeNull()
  })

  it('means the newest May when it names no year', () => {
    expect(figureById('pay/web-developers/median')).toEqual(
      nationalPay('web-developers', 2025, 'median'),
    )
    expect(figureById('pay/web-developers/2023/median')?.value).toBe(84_960)
    expect(figureById('jobs/web-developers')).toEqual(nationalJobs('web-developers', 2025))
    expect(figureById('jobs/web-developers/2025')?.value).toBe(70_190)
  })

  it('reaches the outlook, the roadmap and public tuition', () => {
    expect(figureById('outlook/web-developers/growth')?.value).toBe(7.5)
    expect(figureById('outlook/software-developers/jobs-2034')?.value).toBe(1_961_400)
    expect(figureById('roadmap/total')).toMatchObject({ low: 660, high: 1_315 })
    expect(figureById('roadmap/sql')?.value).toBe(60)
    expect(figureById('tuition/public-4-year')?.unit).toBe('usd/year')
  })
})
