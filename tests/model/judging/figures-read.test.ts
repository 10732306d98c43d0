import { describe, expect, it } from 'vitest'

import { AID_RULES } from '../../../src/evidence/aid/aid.ts'
import { LOANS } from '../../../src/evidence/aid/loans.ts'
import type { Figure } from '../../../src/evidence/passport/figure.ts'
import { PATH_IDS, type PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { figuresReadBy, read } from '../../../src/model/judging/figures-read.ts'
import { economics } from '../../../src/model/money/economics.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { definiteSample } from '../sample.ts'

const SOMEONE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'high-school',
  hours: '20',
  pause: 'keep',
  deadline: 'none',
  budget: '8000',
  borrow: '40000',
  credential: 'helpful',
  support: 'some',
  income: '35000',
}

const figuresOf = (path: PathId, answers: Answers): readonly Figure[] =>
  figuresReadBy(() => economics(path, answers))

/** Every figure that a path's facts hold. */
function factsOf(path: PathId): readonly Figure[] {
  const { price, priceBeforeGrants, credit, chance, ...facts } = PATHS[path]
  const single = Object.values(facts).filter(
    (value): value is Figure => typeof value === 'object' && value !== null && 'describes' in value,
  )
  return [
    price.figure,
    ...(priceBeforeGrants === null ? [] : [priceBeforeGrants]),
    ...Object.values(credit),
    ...Object.values(chance),
    ...single,
  ]
}

describe('the figures that a number rests on', () => {
  it('are those that the calculation reads, aid included', () => {
    const without = figuresOf('degree-bachelor-online', SOMEONE)
    const pell = figuresOf('degree-bachelor-online', { ...SOMEONE, aid: ['pell'] })
    const veteran = figuresOf('degree-bachelor-online', { ...SOMEONE, aid: ['gi-bill'] })
    expect(pell).toContain(AID_RULES.pell.typical)
    expect(veteran).toContain(AID_RULES['gi-bill'].privateMost)
    expect(without).not.toContain(AID_RULES.pell.typical)
  })

  it('name the loan that is really taken', () => {
    expect(figuresOf('degree-bachelor-online', SOMEONE)).toContain(LOANS.rate.undergraduate)
    const bootcamp = figuresOf('bootcamp-part-time', { ...SOMEONE, budget: '3000' })
    expect(bootcamp).toContain(LOANS.rate.private)
    expect(bootcamp).not.toContain(LOANS.rate.graduate)
  })

  it(
    'hold every figure whose change moves the numbers (each fact of each path, 3 people)',
    { timeout: 30_000 },
    () => {
      const silent: string[] = []
      for (const answers of definiteSample(3)) {
        for (const path of PATH_IDS) {
          const before = JSON.stringify(economics(path, answers))
          const named = new Set(figuresOf(path, answers))
          for (const figure of factsOf(path)) {
            const moved = JSON.stringify(withFigureMoved(figure, () => economics(path, answers)))
            if (moved !== before && !named.has(figure)) silent.push(`${path}: ${figure.describes}`)
          }
        }
      }
      expect(silent).toEqual([])
    },
  )

  it('are not noted outside a calculation that asks, nor in the one around it', () => {
    const figure = PATHS['online-free'].study
    const outer = figuresReadBy(() => {
      figuresReadBy(() => read(figure))
    })
    expect(outer).toEqual([])
    expect(figuresReadBy(() => read(figure))).toEqual([figure])
  })
})

/** What a calculation gives while one figure is a little larger, at its middle and both ends. */
function withFigureMoved<T>(figure: Figure, calculate: () => T): T {
  const mutable = figure as { -readonly [K in keyof Figure]: Figure[K] }
  const { value, low, high } = figure
  mutable.value = value * 1.1 + 0.001
  if (low !== undefined) mutable.low = low * 1.1 + 0.001
  if (high !== undefined) mutable.high = high * 1.1 + 0.001
  try {
    return calculate()
  } finally {
    mutable.value = value
    if (low !== undefined) mutable.low = low
    if (high !== undefined) mutable.high = high
  }
}
