/** Worth today of yearly flows, USD. Source: numpy-financial tests (BSD-3). */
export const PRESENT_VALUES = [
  {
    rate: 0.05,
    flows: [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000],
    worth: 122.8949,
    within: 1e-4,
  },
  {
    // Their pv(0.07, 20, 12000): what twenty payments of 12,000 cost today.
    rate: 0.07,
    flows: [0, ...Array.from({ length: 20 }, () => 12_000)],
    worth: 127_128.1709461939,
    within: 1e-6,
  },
] as const

/**
 * A career change worked by hand in closed form: 14,000 paid at the start, four months of study and
 * six of search without pay of 40,000 a year, then 65,000 a year, counted over ten years.
 */
export const CAREER_CHANGE = {
  price: 14_000,
  study: 4,
  search: 6,
  payNow: 40_000,
  payThen: 65_000,
  chance: 0.45,
  years: 10,
  breakEvenMonth: 33,
  atEachRate: [
    {
      rate: 0,
      success: 181_833.33,
      failure: -47_333.33,
      expected: 55_791.67,
      breakEvenChance: 0.2065454545,
    },
    {
      rate: 0.03,
      success: 148_732.56,
      failure: -46_885.61,
      expected: 41_142.57,
      breakEvenChance: 0.239679208,
    },
    {
      rate: 0.07,
      success: 114_634.61,
      failure: -46_319.76,
      expected: 26_109.71,
      breakEvenChance: 0.2877819323,
    },
  ],
} as const
