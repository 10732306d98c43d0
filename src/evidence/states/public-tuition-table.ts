import type { StateId } from './states.ts'
import type { TuitionRow } from './public-tuition.ts'

/** Median published in-state tuition and fees in USD, and over how many public colleges, 2023-24. Written by data/import-tuition.ts: change the script or its input, not this file. */
export const PUBLIC_TUITION_TABLE: Readonly<Record<StateId | 'US', TuitionRow>> = {
  US: {
    'public-2-year': { colleges: 914, median: 4253 },
    'public-4-year': { colleges: 521, median: 9815 },
  },
  AL: {
    'public-2-year': { colleges: 22, median: 5010 },
    'public-4-year': { colleges: 12, median: 11509 },
  },
  AK: {
    'public-2-year': { colleges: 1, median: 5260 },
    'public-4-year': { colleges: 2, median: 8103 },
  },
  AZ: {
    'public-2-year': { colleges: 21, median: 2358 },
    'public-4-year': { colleges: 3, median: 12652 },
  },
  AR: {
    'public-2-year': { colleges: 21, median: 3528 },
    'public-4-year': { colleges: 9, median: 8455 },
  },
  CA: {
    'public-2-year': { colleges: 111, median: 1270 },
    'public-4-year': { colleges: 32, median: 7870 },
  },
  CO: {
    'public-2-year': { colleges: 12, median: 4365 },
    'public-4-year': { colleges: 12, median: 10399 },
  },
  CT: {
    'public-2-year': { colleges: 1, median: 5092 },
    'public-4-year': { colleges: 6, median: 12796 },
  },
  DE: {
    'public-2-year': { colleges: 1, median: 4965 },
    'public-4-year': { colleges: 2, median: 13197 },
  },
  DC: {
    'public-2-year': { colleges: 0, median: null },
    'public-4-year': { colleges: 1, median: 6152 },
  },
  FL: {
    'public-2-year': { colleges: 27, median: 2878 },
    'public-4-year': { colleges: 12, median: 6239 },
  },
  GA: {
    'public-2-year': { colleges: 25, median: 3172 },
    'public-4-year': { colleges: 19, median: 5786 },
  },
  HI: {
    'public-2-year': { colleges: 4, median: 3209 },
    'public-4-year': { colleges: 2, median: 10012 },
  },
  ID: {
    'public-2-year': { colleges: 4, median: 3375 },
    'public-4-year': { colleges: 4, median: 8569 },
  },
  IL: {
    'public-2-year': { colleges: 45, median: 4380 },
    'public-4-year': { colleges: 12, median: 13083 },
  },
  IN: {
    'public-2-year': { colleges: 3, median: 6886 },
    'public-4-year': { colleges: 13, median: 9254 },
  },
  IA: {
    'public-2-year': { colleges: 15, median: 6300 },
    'public-4-year': { colleges: 3, median: 10497 },
  },
  KS: {
    'public-2-year': { colleges: 19, median: 4064 },
    'public-4-year': { colleges: 7, median: 9322 },
  },
  KY: {
    'public-2-year': { colleges: 16, median: 4656 },
    'public-4-year': { colleges: 8, median: 10513 },
  },
  LA: {
    'public-2-year': { colleges: 14, median: 4220 },
    'public-4-year': { colleges: 13, median: 8864 },
  },
  ME: {
    'public-2-year': { colleges: 6, median: 3865 },
    'public-4-year': { colleges: 6, median: 9983 },
  },
  MD: {
    'public-2-year': { colleges: 16, median: 4104 },
    'public-4-year': { colleges: 12, median: 9885 },
  },
  MA: {
    'public-2-year': { colleges: 16, median: 5700 },
    'public-4-year': { colleges: 11, median: 11884 },
  },
  MI: {
    'public-2-year': { colleges: 28, median: 4507 },
    'public-4-year': { colleges: 15, median: 14628 },
  },
  MN: {
    'public-2-year': { colleges: 25, median: 6182 },
    'public-4-year': { colleges: 11, median: 10336 },
  },
  MS: {
    'public-2-year': { colleges: 15, median: 3865 },
    'public-4-year': { colleges: 6, median: 9251 },
  },
  MO: {
    'public-2-year': { colleges: 14, median: 4342 },
    'public-4-year': { colleges: 13, median: 9739 },
  },
  MT: {
    'public-2-year': { colleges: 10, median: 3940 },
    'public-4-year': { colleges: 4, median: 8067 },
  },
  NE: {
    'public-2-year': { colleges: 7, median: 3540 },
    'public-4-year': { colleges: 5, median: 8302 },
  },
  NV: {
    'public-2-year': { colleges: 4, median: 3888 },
    'public-4-year': { colleges: 3, median: 8994 },
  },
  NH: {
    'public-2-year': { colleges: 7, median: 7090 },
    'public-4-year': { colleges: 5, median: 14710 },
  },
  NJ: {
    'public-2-year': { colleges: 19, median: 5082 },
    'public-4-year': { colleges: 13, median: 15700 },
  },
  NM: {
    'public-2-year': { colleges: 19, median: 2004 },
    'public-4-year': { colleges: 6, median: 7688 },
  },
  NY: {
    'public-2-year': { colleges: 38, median: 6107 },
    'public-4-year': { colleges: 30, median: 8550 },
  },
  NC: {
    'public-2-year': { colleges: 58, median: 2549 },
    'public-4-year': { colleges: 15, median: 7214 },
  },
  ND: {
    'public-2-year': { colleges: 6, median: 5067 },
    'public-4-year': { colleges: 5, median: 9118 },
  },
  OH: {
    'public-2-year': { colleges: 32, median: 5530 },
    'public-4-year': { colleges: 19, median: 11188 },
  },
  OK: {
    'public-2-year': { colleges: 13, median: 4943 },
    'public-4-year': { colleges: 13, median: 7922 },
  },
  OR: {
    'public-2-year': { colleges: 17, median: 5544 },
    'public-4-year': { colleges: 7, median: 12093 },
  },
  PA: {
    'public-2-year': { colleges: 17, median: 6270 },
    'public-4-year': { colleges: 35, median: 14620 },
  },
  RI: {
    'public-2-year': { colleges: 1, median: 5326 },
    'public-4-year': { colleges: 2, median: 13697 },
  },
  SC: {
    'public-2-year': { colleges: 16, median: 5007 },
    'public-4-year': { colleges: 12, median: 11670 },
  },
  SD: {
    'public-2-year': { colleges: 6, median: 7121 },
    'public-4-year': { colleges: 6, median: 9366 },
  },
  TN: {
    'public-2-year': { colleges: 13, median: 4540 },
    'public-4-year': { colleges: 10, median: 10114 },
  },
  TX: {
    'public-2-year': { colleges: 55, median: 2853 },
    'public-4-year': { colleges: 35, median: 9711 },
  },
  UT: {
    'public-2-year': { colleges: 5, median: 6074 },
    'public-4-year': { colleges: 3, median: 9228 },
  },
  VT: {
    'public-2-year': { colleges: 1, median: 3560 },
    'public-4-year': { colleges: 2, median: 15145 },
  },
  VA: {
    'public-2-year': { colleges: 23, median: 4928 },
    'public-4-year': { colleges: 15, median: 14559 },
  },
  WA: {
    'public-2-year': { colleges: 33, median: 4865 },
    'public-4-year': { colleges: 8, median: 10923 },
  },
  WV: {
    'public-2-year': { colleges: 10, median: 4881 },
    'public-4-year': { colleges: 8, median: 8996 },
  },
  WI: {
    'public-2-year': { colleges: 16, median: 4724 },
    'public-4-year': { colleges: 13, median: 8606 },
  },
  WY: {
    'public-2-year': { colleges: 6, median: 4647 },
    'public-4-year': { colleges: 1, median: 6938 },
  },
}
