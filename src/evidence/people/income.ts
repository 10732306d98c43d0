import type { Figure } from '../passport/figure.ts'
import { judged } from '../figures/judged.ts'
import { nationalPay } from '../wages/national-pay.ts'

const earnedBy = (measure: 'p25' | 'median' | 'p75' | 'p90'): Figure => {
  const pay = nationalPay('all-occupations', 2025, measure)
  if (pay === null) throw new Error(`expected the pay of all workers, ${measure}`)
  return pay
}

const middle = (value: number, band: string) =>
  judged({
    value,
    unit: 'usd/year',
    describes: `Yearly pay before tax that we use for ${band}`,
    population: 'People who chose this band',
    because: 'The middle of the band. A band is asked for, so that nobody has to say more.',
  })

/** Yearly pay before tax that stands for each band, USD. The key is the most the band holds. */
export const INCOME = {
  '0': middle(0, 'no pay now'),
  '20000': middle(10_000, 'pay up to $20,000'),
  '35000': middle(27_500, 'pay from $20,000 to $35,000'),
  '50000': middle(42_500, 'pay from $35,000 to $50,000'),
  '75000': middle(62_500, 'pay from $50,000 to $75,000'),
  '100000': middle(87_500, 'pay from $75,000 to $100,000'),
  more: earnedBy('p90'),
} as const

/**
 * What people in the United States usually earn, USD a year: the quartiles of all workers. They
 * stand in, each as likely, where someone would rather not say.
 */
export const USUAL_INCOMES = [earnedBy('p25'), earnedBy('median'), earnedBy('p75')] as const
