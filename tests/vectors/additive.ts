/** Additive examples: weights, values and the totals others printed or that follow from them. */

/**
 * Seven offices on six criteria. The totals of A, C and G are printed; the other four follow from
 * rows of which four parking entries (B, D, E and F) were not seen in print.
 */
export const OFFICES = {
  source:
    'Goodwin & Wright, Decision Analysis for Management Judgment, table 3.2; intervals computed',
  /** Closeness, visibility, image, size, comfort, parking. */
  weights: [0.32, 0.26, 0.23, 0.1, 0.06, 0.03],
  offices: [
    { name: 'A', values: [100, 60, 100, 75, 0, 90], total: 80.8 },
    { name: 'B', values: [20, 80, 10, 30, 100, 30], total: 39.4 },
    { name: 'C', values: [80, 70, 0, 0, 10, 100], total: 47.4 },
    { name: 'D', values: [70, 50, 30, 55, 30, 90], total: 52.3 },
    { name: 'E', values: [40, 60, 90, 100, 60, 70], total: 64.8 },
    { name: 'F', values: [0, 0, 70, 0, 80, 0], total: 20.9 },
    { name: 'G', values: [60, 100, 20, 50, 50, 80], total: 60.2 },
  ],
  /** Between which shares of all weight A stays first, one weight at a time. */
  stability: [
    [0.0727, 1],
    [0, 0.5116],
    [0, 1],
    [0, 0.4512],
    [0, 0.2579],
    [0, 0.7765],
  ],
} as const

/** With fixed bounds and the best bound as the ideal point, SPOTIS is 1 − our score. */
export const FIXED_BOUNDS = {
  source: 'Dezert et al., SPOTIS, FUSION 2020; pymcdm tests/test_mcdm.py (TestSPOTIS)',
  weights: [0.2, 0.3, 0.5],
  /** Worst and best bound of each criterion. */
  bounds: [
    [-5, 12],
    [10, -6],
    [-8, 5],
  ],
  rows: [
    { quantities: [10.5, -3.1, 1.7], spotis: 0.1989 },
    { quantities: [-4.7, 0, 3.4], spotis: 0.3705 },
    { quantities: [8.1, 0.3, 1.3], spotis: 0.3063 },
    { quantities: [3.2, 7.3, -5.3], spotis: 0.7491 },
  ],
} as const

export const PLAIN_SUMS = {
  source: 'scikit-criteria, tests/agg/test_simple.py',
  weights: [1, 1, 1],
  rows: [
    { values: [1, 0, 3], score: 4 },
    { values: [0, 5, 6], score: 11 },
  ],
} as const

/** Hand-checkable from end to end; the exact fractions were derived for this project. */
export const GOLDEN = {
  source: 'derived exactly',
  points: [60, 40, 100],
  shares: [3 / 10, 1 / 5, 1 / 2],
  a: { values: [0.5, 0.8, 0.6], score: 61 / 100 },
  b: { values: [1, 0.6, 0.2], score: 13 / 25 },
  c: { values: [0.2, 0.1, 0.9], score: 53 / 100 },
  contrasts: { ab: [-3 / 20, 1 / 25, 1 / 5], ac: [9 / 100, 7 / 50, -3 / 20] },
  /** In raw points; and f*² = pros ÷ cons. */
  tolerance: {
    ab: { pros: 48, cons: 30, ratio: 8 / 5 },
    ac: { pros: 46, cons: 30, ratio: 23 / 15 },
  },
  stability: [
    [1 / 22, 24 / 59],
    [3 / 31, 1],
    [11 / 31, 23 / 38],
  ],
} as const

/** Which car comes first when one weight after another is raised or lowered by 1. */
export const CARS = {
  source: 'TopCoder problem "Rationalization"',
  weights: [3, 2, 1, 1],
  cars: [
    { name: 'sedan', values: [6, 3, 5, 4], total: 33, fewestTweaks: 0 },
    { name: 'minivan', values: [5, 5, 3, 2], total: 30, fewestTweaks: 2 },
    { name: 'SUV', values: [4, 6, 2, 6], total: 32, fewestTweaks: 1 },
  ],
} as const
