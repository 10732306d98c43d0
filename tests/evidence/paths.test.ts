import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../src/evidence/figures/figures.ts'
import { FAMILIES, GOALS, PATH_IDS, SCHOOLING } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'

const all = PATH_IDS.map((id) => PATHS[id])
const where = (broken: (path: (typeof all)[number]) => boolean) =>
  all.filter(broken).map(({ id }) => id)

describe('the facts about the eleven paths', () => {
  it('cover every path under its own id, and every family', () => {
    expect(Object.keys(PATHS)).toEqual([...PATH_IDS])
    expect(where((path) => PATHS[path.id] !== path)).toEqual([])
    expect(new Set(all.map(({ family }) => family))).toEqual(new Set(FAMILIES))
  })

  it('state a chance for every goal and a credit for every schooling', () => {
    expect(
      where(
        ({ chance, credit }) =>
          GOALS.some((goal) => chance[goal] === undefined) ||
          SCHOOLING.some((level) => credit[level] === undefined),
      ),
    ).toEqual([])
  })

  it('use one unit for each kind of number', () => {
    expect(
      where(
        ({ price, tools, study, leastHours, mostHours, leastMonths, chance, pay, ...rest }) =>
          price.figure.unit !== (price.kind === 'monthly' ? 'usd/month' : 'usd') ||
          tools.unit !== 'usd' ||
          study.unit !== 'hours' ||
          leastHours.unit !== 'hours/week' ||
          mostHours.unit !== 'hours/week' ||
          leastMonths.unit !== 'months' ||
          pay.unit !== 'usd/year' ||
          GOALS.some((goal) => chance[goal].unit !== 'share') ||
          SCHOOLING.some((level) => rest.credit[level].unit !== 'share') ||
          rest.credential.unit !== 'scale' ||
          rest.support.unit !== 'scale',
      ),
    ).toEqual([])
  })

  it('keep every chance, credit and scale between nothing and all', () => {
    expect(
      where(
        ({ chance, credit, credential, support }) =>
          [
            ...GOALS.flatMap((goal) => [chance[goal].low, chance[goal].high]),
            credential.value,
            support.value,
          ].some((share) => share < 0 || share > 1) ||
          SCHOOLING.some((level) => credit[level].value < 0 || credit[level].value >= 1),
      ),
    ).toEqual([])
  })

  it('leave a way to start for someone with no money and no degree', () => {
    const free = where(
      ({ price, tools, entry, needsPause }) =>
        price.figure.value === 0 &&
        tools.value === 0 &&
        entry.includes('high-school') &&
        !needsPause,
    )
    expect(free).toContain('online-free')
  })

  it('ask for more hours than the least on no path', () => {
    expect(where(({ leastHours, mostHours }) => leastHours.value >= mostHours.value)).toEqual([])
  })

  it('never offer a second bachelor’s or a master’s to someone without a bachelor’s', () => {
    const beginners = ['high-school', 'some-college', 'associate'] as const
    for (const id of ['degree-second-bachelor', 'degree-master'] as const) {
      expect(PATHS[id].entry.filter((level) => beginners.includes(level as never))).toEqual([])
    }
  })

  it('let the GI Bill and Pell grants lower the price of degrees only', () => {
    expect(
      where(
        ({ family, aid }) =>
          family !== 'degree' && (aid.includes('gi-bill') || aid.includes('pell')),
      ),
    ).toEqual([])
  })

  it('give Pell grants to no one who holds a bachelor’s already', () => {
    expect(
      where(
        ({ aid, entry, heldBy }) =>
          aid.includes('pell') &&
          entry.some((level) => level.startsWith('bachelor') && !heldBy.includes(level)),
      ),
    ).toEqual([])
  })

  it('award a recognized qualification on degrees alone', () => {
    expect(
      where(({ family, chance }) => (family === 'degree') !== chance.qualification.value > 0),
    ).toEqual([])
  })

  it('fit the fixed scales on which the model values them', () => {
    const dearest = 120_000
    const likeliest = 0.7
    const bestPaid = 140_000
    expect(
      where(
        ({ price, tools, chance, pay }) =>
          (price.kind === 'total' ? price.figure.high : price.figure.high * 72) + tools.high >
            dearest ||
          pay.high > bestPaid ||
          GOALS.some((goal) => goal !== 'explore' && chance[goal].value > likeliest),
      ),
    ).toEqual([])
  })

  it('never plan less than about five hundred hours from zero at a typical pace', () => {
    expect(where(({ study }) => study.value < 500)).toEqual([])
  })
})

/** Consumer prices of May 2025 over those of 2022. */
const PRICES = 321.465 / 292.655

describe('figures computed from others', () => {
  it('price an associate degree between nothing to pay and two years of published tuition', () => {
    const { low, value } = PATHS['degree-associate'].price.figure
    expect(low).toBe(0)
    expect(value).toBe(0.75 * 2 * FIGURES['tuition-public-2-year'].value)
  })

  it('price a campus bachelor’s halfway between published tuition and what grants leave', () => {
    expect(PATHS['degree-bachelor-campus'].price.figure.value).toBe((47_800 + 9_200) / 2)
  })

  it('let everyone in but to free bootcamps and master’s programs', () => {
    expect(PATH_IDS.filter((path) => PATHS[path].admission.value < 1)).toStrictEqual([
      'bootcamp-tuition-free',
      'degree-master',
    ])
  })

  it('take the middle of the listed prices for a part-time bootcamp', () => {
    expect(PATHS['bootcamp-part-time'].price.figure.value).toBe(9_999)
  })

  it('multiply graduating by working in the field for a campus bachelor’s', () => {
    expect(PATHS['degree-bachelor-campus'].chance['developer-job'].value).toBeCloseTo(
      0.5158 * 0.93 * 0.81,
      12,
    )
  })

  it('trust the auditor rather than the bootcamps, and count those who drop out', () => {
    const { value } = PATHS['bootcamp-full-time'].chance['developer-job']
    expect(value).toBeCloseTo(0.765 * 0.46 * (70_190 / 88_620), 12)
  })

  it('take the middle of the listed online colleges, in price and in awards', () => {
    const { price, chance } = PATHS['degree-bachelor-online']
    expect(price.figure.value).toBe(0.75 * 4 * 7_992)
    expect(chance.qualification.value).toBeCloseTo(0.3903, 12)
  })

  it('put first pay with a master’s between bachelor’s and online master’s graduates', () => {
    expect(PATHS['degree-master'].pay.value).toBeCloseTo(((75_150 + 94_256) / 2) * PRICES, 6)
  })

  it('tell first pay with a degree in the dollars of the wages it stands beside', () => {
    expect(PATHS['degree-bachelor-campus'].pay.value).toBeCloseTo(75_150 * PRICES, 6)
    expect(PATHS['degree-bachelor-online'].pay.low).toBeCloseTo(55_922 * PRICES, 6)
  })

  it('read first pay without a degree from the lower half of web developers', () => {
    const { low, value, high } = PATHS['online-free'].pay
    expect(value).toBe(64_230)
    expect(low).toBeLessThan(48_100)
    expect(high).toBeGreaterThan(92_650)
  })

  it('count 45 hours for each credit', () => {
    expect(PATHS['degree-bachelor-campus'].study.value).toBe(5_400)
    expect(PATHS['degree-associate'].study.value).toBe(2_700)
    expect(PATHS['degree-second-bachelor'].study.value).toBe(1_800)
  })
})
