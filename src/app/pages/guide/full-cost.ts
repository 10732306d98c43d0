import type { PathId } from '../../../evidence/paths/path.ts'
import { NEEDS_PAUSE } from '../../../evidence/paths/needs-pause.ts'
import { PACE } from '../../parts/pace.ts'
import { monthsWith, type PathFigures } from './path-figures.ts'

/** The pay that the example of a full cost gives up. */
export const MIDDLE_PAY = 'pay/all-occupations/median'

/** What a path typically costs in full, USD, before aid and interest. */
export interface FullCost {
  readonly months: number
  readonly price: number
  readonly tools: number
  readonly lostPay: number
  readonly total: number
}

/** The cost of a path for a beginner with this pay a year, who studies at PACE or at the least pace there is. */
export function fullCost(figure: PathFigures, path: PathId, yearlyPay: number): FullCost {
  const months = monthsWith(figure, path, Math.max(PACE, figure(path, 'least-hours').value))
  const listed = figure(path, 'price')
  const price = listed.unit === 'usd/month' ? listed.value * months : listed.value
  const tools = figure(path, 'tools').value
  const lostPay = NEEDS_PAUSE[path] ? (months * yearlyPay) / 12 : 0
  return { months, price, tools, lostPay, total: price + tools + lostPay }
}
