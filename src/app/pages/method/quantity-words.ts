import type { CriterionId } from '../../../model/person/criteria.ts'
import { count, inHundred, months, usd, wholeMonths } from '../../../words/en/format.ts'
import { OUT_OF_100 } from '../../../words/en/method.ts'

/** A quantity on the scale of its criterion, as a table shows it. */
export function quantityWords(criterion: CriterionId, quantity: number): string {
  switch (criterion) {
    case 'cost':
      return usd(quantity)
    case 'gain':
      return quantity < 0 ? `−${usd(-quantity)}` : usd(quantity)
    case 'time':
      return count(wholeMonths(quantity))
    case 'chance':
      return count(inHundred(quantity))
    case 'credential':
    case 'support':
      return String(Number(quantity.toFixed(2)))
  }
}

/** The same inside a sum, with its unit. */
export function quantityInSum(criterion: CriterionId, quantity: number): string {
  switch (criterion) {
    case 'time':
      return months(quantity)
    case 'chance':
      return OUT_OF_100(quantity)
    default:
      return quantityWords(criterion, quantity)
  }
}
