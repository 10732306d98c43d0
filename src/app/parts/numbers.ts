const DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
  maximumSignificantDigits: 2,
})

/** An amount in USD, to the two digits that an estimate can carry. */
export const roundDollars = (amount: number): string => DOLLARS.format(amount)
