import type { Figure } from '../../passport/figure.ts'
import { GUIDE_AID } from './aid.ts'
import { GUIDE_BOOTCAMPS } from './bootcamps.ts'
import { GUIDE_DEGREES } from './degrees.ts'
import { HISTORY } from './history.ts'
import { GUIDE_LOANS } from './loans.ts'
import { GUIDE_MARKET } from './market.ts'
import { GUIDE_ONLINE } from './online.ts'
import { EARLIER_OUTLOOK, OUTLOOK_OF_GROUPS, PAY_BY_INDUSTRY } from './outlook.ts'
import { SURVEY } from './survey.ts'
import { SURVEY_PAY } from './survey-pay.ts'
import { SURVEY_WORLDWIDE } from './survey-worldwide.ts'

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
