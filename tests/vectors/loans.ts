/** Loan payments printed or implied by others. Payment and interest in USD, rates a year. */
export const LOANS = [
  {
    source: 'numpy-financial tests',
    principal: 15_000,
    rate: 0.08,
    months: 60,
    payment: 304.1459143262052,
  },
  { source: 'numpy-financial tests', principal: 15_000, rate: 0, months: 60, payment: 250 },
  {
    source: 'numpy-financial tests',
    principal: 55_000,
    rate: 0.1,
    months: 60,
    payment: 1168.587459119758,
  },
  { source: 'annuity formula', principal: 10_000, rate: 0.05, months: 120, payment: 106.065515 },
  { source: 'annuity formula', principal: 30_000, rate: 0.065, months: 120, payment: 340.643932 },
  { source: 'annuity formula', principal: 40_000, rate: 0.05, months: 120, payment: 424.262061 },
  { source: 'annuity formula', principal: 35_000, rate: 0.055, months: 120, payment: 379.841973 },
  {
    source: 'published as $259 a month',
    principal: 35_000,
    rate: 0.04,
    months: 180,
    payment: 258.890774,
  },
  { source: 'annuity formula', principal: 27_000, rate: 0.0639, months: 120, payment: 305.070545 },
  { source: 'annuity formula', principal: 27_000, rate: 0.0639, months: 180, payment: 233.569344 },
  { source: 'annuity formula', principal: 20_500, rate: 0.0794, months: 120, payment: 248.072112 },
  { source: 'annuity formula', principal: 60_000, rate: 0.0639, months: 240, payment: 443.466765 },
  { source: 'annuity formula', principal: 1_000, rate: 0.06, months: 120, payment: 11.10205 },
] as const

/** Interest over the whole repayment, USD, to the cent. */
export const INTEREST = [
  { principal: 15_000, rate: 0.08, months: 60, interest: 3_248.75 },
  { principal: 15_000, rate: 0, months: 60, interest: 0 },
  { principal: 1_000, rate: 0.06, months: 120, interest: 332.25 },
  { principal: 40_000, rate: 0.05, months: 120, interest: 10_911.45 },
  { principal: 35_000, rate: 0.04, months: 180, interest: 11_600.34 },
  { principal: 27_000, rate: 0.0639, months: 120, interest: 9_608.47 },
  { principal: 27_000, rate: 0.0639, months: 180, interest: 15_042.48 },
  { principal: 60_000, rate: 0.0639, months: 240, interest: 46_432.02 },
] as const

/** Examples on public calculator pages that are wrong, which our figures must not repeat. */
export const WRONG_ELSEWHERE = [
  {
    source: 'calculatorhub.com',
    principal: 30_000,
    rate: 0.065,
    months: 120,
    printed: 'payment',
    wrong: 340.44,
    right: 340.64,
  },
  {
    source: 'interestcal.com',
    principal: 35_000,
    rate: 0.055,
    months: 120,
    printed: 'total',
    wrong: 45_569,
    right: 45_581.04,
  },
] as const

/**
 * Months of the standard plan for loans first made from 1 July 2026, at each edge.
 * Read at James Madison University and Beacon College, financial aid pages.
 */
export const TERMS = [
  { balance: 24_999, months: 120 },
  { balance: 25_000, months: 180 },
  { balance: 49_999, months: 180 },
  { balance: 50_000, months: 240 },
  { balance: 99_999, months: 240 },
  { balance: 100_000, months: 300 },
] as const

/**
 * How the first payment splits, USD. Source: numpy-financial tests (ppmt of 55,000 and ipmt of
 * 2,000, both at 10 %).
 */
export const FIRST_PAYMENTS = [
  { principal: 55_000, rate: 0.1, months: 60, part: 'principal', amount: 710.2541257864 },
  { principal: 2_000, rate: 0.1, months: 24, part: 'interest', amount: 16.6666666667 },
] as const
