/** The money side of one way to learn, in months counted from the start and USD. */
export interface Venture {
  /** Own money paid at the start. */
  readonly paid: number
  /** What is repaid a month, from when until when; null where nothing is borrowed. */
  readonly loan: {
    readonly payment: number
    readonly after: number
    readonly months: number
  } | null
  /** Pay that stops, a month, and for how many months. */
  readonly payGivenUp: number
  readonly monthsWithoutPay: number
  /** The change in monthly pay once the goal is reached; below 0 where pay falls. */
  readonly raise: number
  /** Whole months until that change begins. */
  readonly monthsUntilRaise: number
  /** Whole months over which the change is counted. */
  readonly horizon: number
}

/**
 * What failure costs: month by month against staying as you are, the price paid, the debt repaid
 * and the pay given up; after that, today's pay again. A debt is counted to its last payment, also
 * beyond the horizon, because it is owed whatever happens.
 *
 * @returns USD at the end of each month; the first is the start
 */
export function flowsOfFailure(venture: Venture): readonly number[] {
  const { paid, loan, payGivenUp, monthsWithoutPay, horizon } = venture
  const lastPayment = loan === null ? 0 : loan.after + loan.months
  const end = lastPayment > horizon ? lastPayment : horizon
  const flows = [-paid]
  for (let month = 1; month <= end; month += 1) {
    const repaid = loan !== null && month > loan.after && month <= lastPayment ? loan.payment : 0
    const lost = month <= monthsWithoutPay ? payGivenUp : 0
    flows.push(-repaid - lost)
  }
  return flows
}

/** What success brings: the same costs, and the change in pay from the month it begins. */
export function flowsOfSuccess(venture: Venture): readonly number[] {
  const { raise, monthsUntilRaise, horizon } = venture
  return flowsOfFailure(venture).map((flow, month) =>
    month > monthsUntilRaise && month <= horizon ? flow + raise : flow,
  )
}

/**
 * The first month by which the raise has brought in everything spent, debts with their interest
 * and pay given up included.
 *
 * @returns months from the start, or null where the horizon ends before that
 */
export function breakEvenMonth(venture: Venture): number | null {
  const { raise, monthsUntilRaise, horizon } = venture
  if (raise <= 0) return null
  let balance = flowsOfFailure(venture).reduce((sum, flow) => sum + flow, 0)
  if (balance >= 0) return 0
  for (let month = monthsUntilRaise + 1; month <= horizon; month += 1) {
    balance += raise
    if (balance >= 0) return month
  }
  return null
}

/**
 * The chance of success above which a path pays for itself. It needs no estimate of the chance.
 *
 * @param success USD gained if it works
 * @param failure USD if it does not; 0 or below
 * @returns 0 to 1, or null where it would not pay for itself even if success were certain
 */
export function breakEvenChance(success: number, failure: number): number | null {
  if (success < 0 || success <= failure) return null
  return failure === 0 ? 0 : -failure / (success - failure)
}
