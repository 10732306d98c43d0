import { inTwenty, listed, usd, wholeMonths } from '../../../../words/en/format.ts'
import { COLUMNS } from '../../../../words/en/key-numbers.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import { SIDE_BY_SIDE } from '../../../../words/en/sections.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import type { Judged } from '../../../../model/recommendation.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { againstInShort, inShort } from '../../../verdict/reasons.ts'
import { chanceFrom } from '../../../verdict/lead.ts'
import type { Shown } from '../section.ts'
import css from './sheets.module.css'

/** The most paths there is room for. */
const SHOWN = 7

/** The others, one line each; where everything is open, all of them. */
export function PrintedOthers({ lead: { kind, paths, rival, others } }: Shown) {
  const [top] = paths
  const shown = kind === 'open' ? [...paths, ...others] : others.slice(0, SHOWN)
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{kind === 'open' ? SIDE_BY_SIDE : PRINTED.others}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{COLUMNS.path}</th>
            <th scope="col" className={css['number']}>
              {COLUMNS.months}
            </th>
            <th scope="col" className={css['number']}>
              {COLUMNS.cost}
            </th>
            <th scope="col" className={css['number']}>
              {COLUMNS.chance}
            </th>
            <th scope="col">{COLUMNS.endsWith}</th>
            <th scope="col">{PRINTED.forAndAgainst(top.path)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((path) => (
            <Row key={path.path} path={path} other={path === top ? (rival ?? top) : top} />
          ))}
        </tbody>
      </table>
    </section>
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
      <td className={css['number']}>{wholeMonths(months)}</td>
      <td className={css['number']}>{usd(cost.total)}</td>
      <td className={css['number']}>{inTwenty(chanceFrom(path))}</td>
      <td>{PATH_WORDS[path.path].endsWith}</td>
      <td>
        {pros.length > 0 && `+ ${listed(pros)}`}
        {pros.length > 0 && cons.length > 0 && '; '}
        {cons.length > 0 && `− ${listed(cons)}`}
      </td>
    </tr>
  )
}
