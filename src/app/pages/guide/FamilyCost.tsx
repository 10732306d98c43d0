import { FAMILY_COST } from '../../../words/en/family-tables.ts'
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
        [FAMILY_COST.months, (path) => wholeMonths(cost(path).months)],
        [FAMILY_COST.price, (path) => usd(cost(path).price)],
        [FAMILY_COST.tools, (path) => usd(cost(path).tools)],
        [FAMILY_COST.lostPay, (path) => orNone(cost(path).lostPay)],
        [FAMILY_COST.total, (path) => usd(cost(path).total)],
      ]}
    >
      {FAMILY_COST.caption.before} <FigureLink id={MIDDLE_PAY} figure={middlePay} />{' '}
      {FAMILY_COST.caption.after(PACE, family)}
    </KindsTable>
  )
}

const orNone = (amount: number): string => (amount === 0 ? FAMILY_COST.none : usd(amount))
