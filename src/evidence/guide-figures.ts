import type { Figure } from './figure.ts'
import { GUIDE_AID } from './guide-figures/aid.ts'
import { GUIDE_BOOTCAMPS } from './guide-figures/bootcamps.ts'
import { GUIDE_DEGREES } from './guide-figures/degrees.ts'
import { HISTORY } from './guide-figures/history.ts'
import { GUIDE_LOANS } from './guide-figures/loans.ts'
import { GUIDE_MARKET } from './guide-figures/market.ts'
import { GUIDE_ONLINE } from './guide-figures/online.ts'
import { EARLIER_OUTLOOK, OUTLOOK_OF_GROUPS, PAY_BY_INDUSTRY } from './guide-figures/outlook.ts'
import { SURVEY } from './guide-figures/survey.ts'
import { SURVEY_PAY } from './guide-figures/survey-pay.ts'
import { SURVEY_WORLDWIDE } from './guide-figures/survey-worldwide.ts'

/**
 * Figures that only the guide shows. No path, aid or caution is computed from them, so they stay
 * out of `FIGURES`, which every answer loads.
 */
export const GUIDE_FIGURES: Readonly<Record<string, Figure>> = {
  ...SURVEY,
  ...SURVEY_PAY,
  ...SURVEY_WORLDWIDE,
  ...OUTLOOK_OF_GROUPS,
  ...EARLIER_OUTLOOK,
  ...PAY_BY_INDUSTRY,
  ...GUIDE_MARKET,
  ...GUIDE_BOOTCAMPS,
  ...GUIDE_ONLINE,
  ...GUIDE_DEGREES,
  ...GUIDE_AID,
  ...GUIDE_LOANS,
  ...HISTORY,
}
