/**
 * What the options mean as numbers. Options are worded as limits ("up to $3,000"), so each has one
 * reading; an option without an upper end reads as infinity.
 *
 * @module
 */
import type { OptionId } from './answers.ts'

type Numbers<Q extends 'hours' | 'deadline' | 'budget' | 'borrow'> = Readonly<
  Record<OptionId<Q>, number>
>

/** Hours a week a person can study. */
export const HOURS: Numbers<'hours'> = { '5': 5, '10': 10, '20': 20, '30': 30, '40': 40 }

/** Months until learning should pay off. */
export const DEADLINE: Numbers<'deadline'> = {
  '6': 6,
  '12': 12,
  '24': 24,
  '48': 48,
  none: Infinity,
}

/** Own money in all, USD. */
export const OWN_MONEY: Numbers<'budget'> = {
  '0': 0,
  '500': 500,
  '3000': 3_000,
  '8000': 8_000,
  '20000': 20_000,
  more: Infinity,
}

/** The most a person would borrow in all, USD. */
export const BORROWING: Numbers<'borrow'> = {
  '0': 0,
  '5000': 5_000,
  '15000': 15_000,
  '40000': 40_000,
}

/** The support a person needs, on the scale of what paths offer. Our judgment. */
export const SUPPORT_NEEDED: Readonly<Record<OptionId<'support'>, number>> = {
  alone: 0,
  some: 0.5,
  cohort: 0.9,
}

/** The least recognition that counts as a degree, on the credential scale. */
export const DEGREE = 0.5
