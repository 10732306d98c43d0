import type { Figure } from './figure.ts'
import { AID_FIGURES } from './figures/aid.ts'
import { BOOTCAMPS } from './figures/bootcamps.ts'
import { DEGREES } from './figures/degrees.ts'
import { EFFORT } from './figures/effort.ts'
import { LOAN_FIGURES } from './figures/loans.ts'
import { MARKET } from './figures/market.ts'
import { ONLINE } from './figures/online.ts'
import { PAY } from './figures/pay.ts'

/** Every figure by its id that answers are computed from or that stands beside them. */
export const FIGURES = {
  ...PAY,
  ...BOOTCAMPS,
  ...ONLINE,
  ...DEGREES,
  ...EFFORT,
  ...LOAN_FIGURES,
  ...AID_FIGURES,
  ...MARKET,
} as const satisfies Readonly<Record<string, Figure>>

export type FigureId = keyof typeof FIGURES
