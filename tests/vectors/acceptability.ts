/** Exact and published shares of places and wins. */

/** Rows of the identity matrix: all weight on one's own criterion decides. */
export const IDENTITY = {
  source: 'derived: each share is 1/k; central weight H_k/k on the own criterion',
  sizes: [
    { k: 3, own: 11 / 18, other: 7 / 36 },
    { k: 6, own: 49 / 120, other: 71 / 600 },
  ],
} as const

/** Good at everything, best at nothing: almost never first, second 84 times in 100. */
export const COMPROMISE = {
  source: 'derived exactly',
  values: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0.4, 0.4, 0.4],
  ],
  specialist: [8 / 25, 4 / 75, 22 / 75, 1 / 3],
  compromise: [1 / 25, 21 / 25, 3 / 25, 0],
} as const

export const GOLDEN_SHARES = {
  source: 'derived exactly by clipping polygons; checked by simulation',
  values: [
    [0.5, 0.8, 0.6],
    [1, 0.6, 0.2],
    [0.2, 0.1, 0.9],
  ],
  places: [
    [1243 / 2730, 8887 / 16380, 1 / 468],
    [1081 / 2730, 5449 / 16380, 127 / 468],
    [29 / 195, 73 / 585, 85 / 117],
  ],
  centralWeights: [
    [179897 / 1018017, 834272 / 1696695, 241112 / 727155],
    [283798 / 491855, 46939 / 196742, 25917 / 140530],
    [5567 / 33930, 2279 / 22620, 49889 / 67860],
  ],
  wins: { ab: 38 / 63, ac: 17 / 20 },
} as const

/** Chance that w·d > 0 with weights uniform on the simplex, and with w1 ≥ w2 ≥ … */
export const PAIRWISE = {
  source: 'derived exactly; closed form of Dempster & Kleyle 1968; checked by simulation',
  items: [
    { d: [0.4, -0.2, -0.1], share: 8 / 15, ranked: 1 },
    { d: [0.3, 0.1, -0.5], share: 23 / 48, ranked: 69 / 70 },
    { d: [0.5, -0.3], share: 5 / 8, ranked: 1 },
    { d: [0.3, -0.2, 0.1, -0.4], share: 37 / 105, ranked: 95 / 98 },
    { d: [0.2, -0.1, 0.4, -0.3, -0.2, 0.1], share: 1411 / 2520, ranked: 1 },
    { d: [0.2, 0.2, -0.1, -0.1, -0.3], share: 272 / 675, ranked: 2540 / 2541 },
    { d: [-0.3, 0.5, -0.1], share: 25 / 48, ranked: 13 / 40 },
    { d: [0.1, -0.2, 0.3, -0.1, 0.05, -0.15], share: 143 / 300, ranked: 79 / 84 },
  ],
} as const

/** Two treatments on three harms; each rate is Beta(events, others). */
export const THROMBOLYTICS = {
  source: 'drugis/mcda-elicitation-web, R/test/thrombo.R and examples/thrombolytics.json',
  /** Proximal and distal clots, bleeding: best and worst rate of the linear scale, not clipped. */
  scales: [
    [0, 0.25],
    [0.15, 0.4],
    [0, 0.1],
  ],
  heparin: [
    [20, 116],
    [40, 96],
    [1, 135],
  ],
  enoxaparin: [
    [8, 121],
    [32, 97],
    [5, 124],
  ],
  /** How often heparin comes first, by what is known of the weights. */
  first: { nothing: 0.3381, order: 0.1369, exact: 0.1049 },
  /** Proximal, distal, bleeding. */
  exactWeights: [4 / 7, 1 / 7, 2 / 7],
  /** Proximal first, then bleeding, then distal: places in the columns above. */
  order: [0, 2, 1],
  centralWeights: {
    heparin: [0.1976, 0.278, 0.5244],
    enoxaparin: [0.4118, 0.3578, 0.2304],
  },
  confidence: { heparin: 0.6389, enoxaparin: 0.8925 },
  /** As upstream tests them. */
  within: { shares: 0.02, weights: 0.05 },
} as const

/** Four drugs on six criteria: efficacy (log-normal, more is better), then five harms (normal). */
export const ANTIDEPRESSANTS = {
  source:
    'tommite/jsmaa, SMAA2SimulationTest.java (testCorrectResultsWithBRModel); scales span mean ± 1.96 sd over the drugs',
  drugs: [
    {
      name: 'fluoxetine',
      efficacy: [0, 0],
      harms: [
        [11.7, 2.5],
        [7.2, 1.45],
        [16.6, 3.27],
        [13.7, 1.89],
        [18.6, 1.79],
      ],
      places: [0.2, 0.28, 0.3, 0.22],
      centralWeights: [0.08, 0.14, 0.23, 0.18, 0.16, 0.22],
      confidence: 0.48,
    },
    {
      name: 'paroxetine',
      efficacy: [0.086, 0.056],
      harms: [
        [9.2, 1.86],
        [10.6, 1.58],
        [21.2, 5.15],
        [14.3, 2.93],
        [18.3, 3.7],
      ],
      places: [0.25, 0.29, 0.27, 0.19],
      centralWeights: [0.18, 0.17, 0.15, 0.13, 0.15, 0.22],
      confidence: 0.44,
    },
    {
      name: 'sertraline',
      efficacy: [0.095, 0.044],
      harms: [
        [15.4, 2.65],
        [7.5, 1.48],
        [20.2, 3.78],
        [15, 3.21],
        [19.5, 2.6],
      ],
      places: [0.17, 0.25, 0.29, 0.3],
      centralWeights: [0.21, 0.1, 0.22, 0.13, 0.15, 0.2],
      confidence: 0.34,
    },
    {
      name: 'venlafaxine',
      efficacy: [0.113, 0.048],
      harms: [
        [5.5, 2.32],
        [15.7, 4.44],
        [12.8, 2.45],
        [11.2, 3.98],
        [31, 1.68],
      ],
      places: [0.39, 0.18, 0.15, 0.29],
      centralWeights: [0.18, 0.21, 0.12, 0.21, 0.19, 0.09],
      confidence: 0.74,
    },
  ],
  within: { shares: 0.02, weights: 0.02, confidence: 0.03 },
} as const

/** Ten draws, the first better in nine. */
export const WIN_COUNTS = {
  source: 'CRAN smaa 0.3-3, tests/pwi.R',
  wins: [
    [0, 0.9],
    [0.1, 0],
  ],
} as const
