import type { Figure } from '../passport/figure.ts'
import { AID_FIGURES } from './aid.ts'
import { BOOTCAMPS } from './bootcamps.ts'
import { DEGREES } from './degrees.ts'
import { EFFORT } from './effort.ts'
import { LOAN_FIGURES } from './loans.ts'
import { MARKET } from './market.ts'
import { ONLINE } from './online.ts'
import { PAY } from './pay.ts'
import { PRICES } from './prices.ts'

/** Every figure by its id that answers are computed from or that stands beside them. */
export const FIGURES = {
  ...PAY,
  ...PRICES,
  ...BOOTCAMPS,
  ...ONLINE,
  ...DEGREES,
  ...EFFORT,
  ...LOAN_FIGURES,
  ...AID_FIGURES,
  ...MARKET,
} as const satisfies Readonly<Record<string, Figure>>

export type FigureId = keyof typeof FIGURES
