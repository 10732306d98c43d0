import { judged } from './judged.ts'

export const LOAN_RATES = {
  undergraduate: judged({ value: 0.0639, unit: 'share', describes: '', because: '' }),
  graduate: judged({ value: 0.0794, unit: 'share', describes: '', because: '' }),
} as const
export const LOAN_TERMS = [
  { below: 25_000, months: 120 },
  { below: 50_000, months: 180 },
  { below: 100_000, months: 240 },
  { below: Infinity, months: 300 },
] as const
export const PELL_AWARD = judged({ value: 4_000, unit: 'usd/year', describes: '', because: '' })
export const EMPLOYER_AID = judged({ value: 5_250, unit: 'usd/year', describes: '', because: '' })
