/**
 * Hours that credits stand for: one hour of class and two of work a week over fifteen weeks is 45
 * hours a semester credit. Source: 34 CFR 600.2, definition of a credit hour.
 */
export const HOURS_A_SEMESTER_CREDIT = 45
export const CREDIT_HOURS = [
  { credits: 30, hours: 1_350 },
  { credits: 60, hours: 2_700 },
  { credits: 120, hours: 5_400 },
] as const

/** Months that hours of study take at fifteen hours a week, at 52 ÷ 12 weeks a month. */
export const MONTHS_AT_FIFTEEN_HOURS = [
  { hours: 600, months: 9.2307692308 },
  { hours: 1_000, months: 15.3846153846 },
  { hours: 2_700, months: 41.5384615385 },
  { hours: 5_400, months: 83.0769230769 },
] as const
