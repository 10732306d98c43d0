/**
 * Three cases in which a widely used method turns the order of A, B and C when D is added, although
 * D is worse than all of them or nearly so. Derived for this project; the scores are what each
 * method gives, in the order A, B, C, D.
 */
export const RANK_REVERSALS = [
  {
    method: 'sum of values rescaled to the options at hand',
    weights: [0.5, 0.5],
    rows: { A: [10, 5], B: [5, 8], C: [2, 9] },
    added: [2, 3],
    before: [0.5, 0.5625, 0.5],
    after: [0.6667, 0.6042, 0.5, 0],
  },
  {
    method: 'TOPSIS',
    weights: [0.5, 0.5],
    rows: { A: [9, 4], B: [4, 10], C: [3, 6] },
    added: [3, 0],
    before: [0.5449, 0.5054, 0.1956],
    after: [0.5706, 0.6365, 0.4294, 0],
  },
  {
    method: 'PROMETHEE II',
    weights: [0.5, 0.3, 0.2],
    rows: { A: [3, 5, 4], B: [5, 3, 1], C: [5, 1, 4] },
    added: [2, 4, 4],
    before: [-0.1, 0.05, 0.05],
    after: [0.2, 0.0333, 0.1, -0.3333],
  },
] as const
