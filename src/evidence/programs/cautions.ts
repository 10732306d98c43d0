import { BOOTCAMPS } from '../figures/bootcamps.ts'
import { DEGREES } from '../figures/degrees.ts'
import { MARKET } from '../figures/market.ts'

/** What a reader should know about the market and about sellers before paying anyone. */
export const CAUTIONS = {
  webDeveloperJobsThen: MARKET['web-developer-jobs-2022'],
  webDeveloperJobsNow: MARKET['web-developer-jobs-2025'],
  postingsForBeginners: MARKET['back-end-postings-for-beginners'],
  placementClaimed: BOOTCAMPS['bootcamp-placement-claim'],
  placementFound: BOOTCAMPS['bloomtech-placement-found'],
  tuitionAfterGrants: DEGREES['net-tuition-public-4-year'],
  incomeShareCharge: MARKET['bloomtech-finance-charge'],
  trialEarningsGain: MARKET['per-scholas-earnings-gain'],
} as const
