import { inHundred, listed, usd, wholeMonths } from '../../../../words/en/format.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import type { Judged, NonEmpty } from '../../../../model/recommendation.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { againstInShort, inShort } from '../../../verdict/reasons.ts'

interface OthersOnPaperProps {
  readonly ranked: NonEmpty<Judged>
  /** Those of them that are not told of elsewhere. */
  readonly others: readonly Judged[]
  readonly title: string
}

/** The other paths within the limits, one line each. */
export function OthersOnPaper({ title, ranked, others }: OthersOnPaperProps) {
  const [top, next = top] = ranked
  if (others.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Path</th>
            <th scope="col" className="number">
              Months
            </th>
            <th scope="col" className="number">
              Cost in all
            </th>
            <th scope="col" className="number">
              Get there
            </th>
            <th scope="col">Ends with</th>
            <th scope="col">For and against it, beside {PATH_WORDS[top.path].a}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((path) => (
            <Row key={path.path} path={path} other={path === top ? next : top} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ path, other }: { path: Judged; other: Judged }) {
  const { cost, months, chance } = path.outcome
  const pros = inShort(contrast(path, other).carriedBy)
  const cons = againstInShort(contrast(other, path))
  return (
    <tr>
      <th scope="row">
        <PathName path={path.path} />
      </th>
      <td className="number">{wholeMonths(months)}</td>
      <td className="number">{usd(cost.total)}</td>
      <td className="number">{inHundred(chance)} in 100</td>
      <td>{PATH_WORDS[path.path].endsWith}</td>
      <td>
        {pros.length > 0 && `+ ${listed(pros)}`}
        {pros.length > 0 && cons.length > 0 && '; '}
        {cons.length > 0 && `− ${listed(cons)}`}
      </td>
    </tr>
  )
}
