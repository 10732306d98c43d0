/** Facts about weights that others published or that follow by exact arithmetic. */

/** Rank-order centroid weights: w_i = (1/k) Σ_{j=i..k} 1/j. */
export const RANK_ORDER_CENTROIDS = {
  source: 'Edwards & Barron 1994; Barron & Barrett 1996: definition, in exact fractions',
  weights: [
    [3 / 4, 1 / 4],
    [11 / 18, 5 / 18, 1 / 9],
    [25 / 48, 13 / 48, 7 / 48, 1 / 16],
    [137 / 300, 77 / 300, 47 / 300, 9 / 100, 1 / 25],
    [49 / 120, 29 / 120, 19 / 120, 37 / 360, 11 / 180, 1 / 36],
    [363 / 980, 223 / 980, 153 / 980, 319 / 2940, 107 / 1470, 13 / 294, 1 / 49],
  ],
} as const

/** The book rounds the normalised weights to 32, 26, 23, 10, 6 and 3. */
export const OFFICE_SWINGS = {
  source: 'Goodwin & Wright, Decision Analysis for Management Judgment, ch. 3',
  points: [100, 80, 70, 30, 20, 10],
  shares: [0.3226, 0.2581, 0.2258, 0.0968, 0.0645, 0.0323],
} as const
