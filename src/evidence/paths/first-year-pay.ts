import { derived } from '../figures/derived.ts'
import type { FigureId } from '../figures/figures.ts'
import type { RangeFigure } from '../passport/figure.ts'

type FirstYearPay = Extract<FigureId, `${string}-first-year-pay`>

/** The inputs that put an amount in dollars of 2022 into dollars of May 2025, as wages are told in. */
export const PRICES_SINCE_2022 = {
  in2022: 'consumer-prices-2022',
  in2025: 'consumer-prices-may-2025',
} as const

/** How many dollars of May 2025 buy what a dollar of 2022 bought. */
export const raisedSince2022 = (of: {
  readonly in2022: { readonly value: number }
  readonly in2025: { readonly value: number }
}): number => of.in2025.value / of.in2022.value

const inTodaysDollars = (pay: FirstYearPay, graduates: string): RangeFigure =>
  derived({
    from: { pay, ...PRICES_SINCE_2022 },
    value: (of) => of.pay.value * raisedSince2022(of),
    low: (of) => of.pay.low * raisedSince2022(of),
    high: (of) => of.pay.high * raisedSince2022(of),
    unit: 'usd/year',
    describes:
      'Median earnings one year after completing, across computing programs, in dollars of May 2025',
    population: `Graduates of ${graduates} with federal aid, whatever work they found`,
    year: 'earned in 2020 and 2021',
    grade: 'B',
    because:
      'What tax records show, in dollars of 2022, times the rise of consumer prices from the average of 2022 to May 2025, so that it can stand beside wages of May 2025. Pay in this field may have risen more or less than prices.',
  })

/** What graduates earned in their first year, in the dollars that wages are told in. */
export const FIRST_YEAR_PAY = {
  associate: inTodaysDollars('associate-first-year-pay', 'associate programs in computing'),
  bachelorOnline: inTodaysDollars(
    'bachelor-online-first-year-pay',
    'computing bachelor’s programs at colleges where at least half study only online',
  ),
  bachelorCampus: inTodaysDollars(
    'bachelor-campus-first-year-pay',
    'computing bachelor’s programs at colleges where most study on campus',
  ),
} as const
