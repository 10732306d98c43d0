import type { Day } from './figure.ts'

/** The day the figures of this release were last compared with their sources. */
export const CHECKED_ON: Day = '2026-11-22'

/** When each kind of figure is next due: shortly after its publisher usually renews it. */
export const REVIEW_BY = {
  /** Prices that a provider can change any day. */
  prices: '2027-05-22',
  /** Figures whose newer edition was already expected when they were checked. */
  renewed: '2027-02-28',
  /** Bureau of Labor Statistics wages, renewed each spring. */
  wages: '2027-06-30',
  /** Records of colleges, renewed each summer. */
  colleges: '2027-09-30',
  /** Federal rules and amounts, which change with the award year on 1 July. */
  rules: '2027-07-01',
  /** Studies and judgments, reread once a year. */
  yearly: '2027-11-22',
} as const satisfies Record<string, Day>

/** The next day on which each kind of figure is expected to change, by law or by habit. */
export const CHANGES_ON = {
  /** Amounts that follow prices and are set for a calendar year. */
  taxYear: '2027-01-01',
  /** Wages of the Bureau of Labor Statistics, published in mid-May. */
  wages: '2027-05-15',
  /** Grants, loan rates and limits of an award year. The rates are known from mid-May. */
  awardYear: '2027-07-01',
  /** Rates of the Department of Veterans Affairs. */
  veterans: '2027-08-01',
  /** Employment projections of the Bureau of Labor Statistics, published at the end of August. */
  projections: '2027-08-31',
} as const satisfies Record<string, Day>
