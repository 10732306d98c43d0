/** Piecewise-linear value functions as others published them. */

export const COSTLY_CURVE = {
  source: 'CRAN smaa 0.3-3, tests/pvf.R and man/smaa.pvf.Rd',
  curve: [
    [50, 1],
    [75, 0.8],
    [90, 0.5],
    [100, 0],
  ],
  /** [quantity, value], flat beyond either end. */
  clipped: [
    [50, 1],
    [60, 0.92],
    [75, 0.8],
    [90, 0.5],
    [100, 0],
    [10, 1],
    [40, 1],
    [101, 0],
    [120, 0],
  ],
  /** [quantity, value], the end segments drawn on. */
  extrapolated: [
    [10, 1.32],
    [40, 1.08],
    [101, -0.05],
    [120, -1],
  ],
} as const

export const GAINFUL_CURVE = {
  source: 'CRAN smaa 0.3-3, tests/pvf.R and man/smaa.pvf.Rd',
  curve: [
    [-0.15, 0],
    [0, 0.1],
    [0.25, 0.9],
    [0.35, 1],
  ],
  clipped: [
    [0.35, 1],
    [-0.15, 0],
    [0, 0.1],
    [0.25, 0.9],
    [0.1, 0.42],
  ],
} as const

/** Getting across Paris: three curves and what they make of five ways. */
export const PARIS_TRANSPORT = {
  source:
    'CRAN MCDA 0.1.0, tests/testthat/test-applyPiecewiseLinearValueFunctionsOnPerformanceTable.R',
  curves: {
    price: [
      [2, 0.0875],
      [16, 0],
      [30, 0],
    ],
    time: [
      [10, 0.9],
      [20, 0.025],
      [30, 0],
      [40, 0],
    ],
    comfort: [
      [0, 0],
      [1, 0],
      [2, 0.0125],
      [3, 0.0125],
    ],
  },
  ways: [
    { name: 'RER', price: [3, 0.08125], time: [10, 0.9], comfort: [1, 0] },
    { name: 'METRO1', price: [4, 0.075], time: [20, 0.025], comfort: [2, 0.0125] },
    { name: 'METRO2', price: [2, 0.0875], time: [20, 0.025], comfort: [0, 0] },
    { name: 'BUS', price: [6, 0.0625], time: [40, 0], comfort: [0, 0] },
    { name: 'TAXI', price: [30, 0], time: [30, 0], comfort: [3, 0.0125] },
  ],
} as const
