import { AFTER_GRANTS } from '../../../words/en/families.ts'
import { usd, wholeMonths } from '../../../words/en/format.ts'
import { pathsOf, type Family, type PathId } from '../../../evidence/paths/path.ts'
import { PACE } from '../../parts/pace.ts'
import { useArticleFigure } from './article-figures.ts'
import { FigureLink } from './FigureLink.tsx'
import { fullCost, MIDDLE_PAY } from './full-cost.ts'
import { KindsTable } from './KindsTable.tsx'
import { usePathFigures } from './path-figures.ts'

/** What the kinds of a family cost in full for the same person: price, tools and pay given up. */
export function FamilyCost({ family }: { family: Family }) {
  const figure = usePathFigures()
  const middlePay = useArticleFigure(MIDDLE_PAY)
  const cost = (path: PathId) => fullCost(figure, path, middlePay.value)
  return (
    <KindsTable
      sums
      paths={pathsOf(family)}
      facts={[
        ['Months', (path) => wholeMonths(cost(path).months)],
        ['Price', (path) => usd(cost(path).price)],
        ['Books, fees, software', (path) => usd(cost(path).tools)],
        ['Pay you would give up', (path) => orNone(cost(path).lostPay)],
        ['In all', (path) => usd(cost(path).total)],
      ]}
    >
      Typical costs for someone who has never coded, earns{' '}
      <FigureLink id={MIDDLE_PAY} figure={middlePay} /> (the middle of all US workers) and studies{' '}
      {PACE} hours a week, or the fewest a path allows. Before aid you ask for, and before interest
      on a loan.{AFTER_GRANTS[family]}
    </KindsTable>
  )
}

const orNone = (amount: number): string => (amount === 0 ? 'none' : usd(amount))
