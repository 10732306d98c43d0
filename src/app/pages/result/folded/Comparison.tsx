import { lazy, useRef } from 'react'

import { inTwenty, listed, usd, wholeMonths } from '../../../../words/en/format.ts'
import { everyPath, NOTHING, SAME_DETAIL } from '../../../../words/en/comparison-table.ts'
import { COLUMNS } from '../../../../words/en/key-numbers.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import type { Judged } from '../../../../model/recommendation.ts'
import { useReorderAnimation } from '../../../parts/reorder-animation.ts'
import { Disclosure } from '../../../parts/Disclosure.tsx'
import { PathName } from '../../../parts/PathName.tsx'
import { againstInShort, inShort } from '../../../verdict/reasons.ts'
import { chanceFrom } from '../../../verdict/lead.ts'
import type { Shown } from '../section.ts'

const OtherPath = lazy(async () => ({ default: (await import('./OtherPath.tsx')).OtherPath }))

/** Every path within the limits in one table, and each of the others in as much detail as the first. */
export function Comparison({ lead: { kind, paths, others }, answers, whatIf }: Shown) {
  const [top] = paths
  const ranked = [...paths, ...others]
  const rivals = ranked.slice(1)
  const rows = useRef<HTMLTableSectionElement>(null)
  useReorderAnimation(rows)
  return (
    <>
      <table className="stacks">
        <caption>{everyPath(kind === 'open', PATH_WORDS[top.path].a)}</caption>
        <thead>
          <tr>
            <th scope="col">{COLUMNS.path}</th>
            <th scope="col" className="number">
              {COLUMNS.cost}
            </th>
            <th scope="col" className="number">
              {COLUMNS.months}
            </th>
            <th scope="col" className="number">
              {COLUMNS.chance}
            </th>
            <th scope="col">{COLUMNS.endsWith}</th>
            <th scope="col">{COLUMNS.for}</th>
            <th scope="col">{COLUMNS.against}</th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {ranked.map((path, place) => (
            <Row key={path.path} path={path} other={place === 0 ? (rivals[0] ?? top) : top} />
          ))}
        </tbody>
      </table>
      {rivals.map((path) => (
        <Disclosure
          key={path.path}
          summary={
            <h3>
              <PathName path={path.path} />
              <span className="quiet small"> {SAME_DETAIL}</span>
            </h3>
          }
        >
          <OtherPath {...{ path, top, answers, whatIf }} />
        </Disclosure>
      ))}
    </>
  )
}

function Row({ path, other }: { path: Judged; other: Judged }) {
  const { cost, months } = path.outcome
  const pros = inShort(contrast(path, other).carriedBy)
  const cons = againstInShort(contrast(other, path))
  return (
    <tr>
      <th scope="row">
        <PathName path={path.path} />
      </th>
      <td className="number" data-label={COLUMNS.cost}>
        {usd(cost.total)}
      </td>
      <td className="number" data-label={COLUMNS.months}>
        {wholeMonths(months)}
      </td>
      <td className="number" data-label={COLUMNS.chance}>
        {inTwenty(chanceFrom(path))}
      </td>
      <td data-label={COLUMNS.endsWith}>{PATH_WORDS[path.path].endsWith}</td>
      <td data-label={COLUMNS.for}>{listed(pros) || NOTHING}</td>
      <td data-label={COLUMNS.against}>{listed(cons) || NOTHING}</td>
    </tr>
  )
}
