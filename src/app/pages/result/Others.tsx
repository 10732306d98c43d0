import { lazy, useRef } from 'react'

import { inHundred, listed, usd, wholeMonths } from '../../../words/en/format.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { contrast } from '../../../model/judging/contrast.ts'
import type { Judged, NonEmpty } from '../../../model/recommendation.ts'
import { useSliding } from '../../parts/reorder-animation.ts'
import { Disclosure } from '../../parts/Disclosure.tsx'
import { PathName } from '../../parts/PathName.tsx'
import { againstInShort, inShort } from '../../verdict/reasons.ts'
import type { Trying } from '../../verdict/what-if.ts'
import { isAllOpen } from '../../verdict/headline.ts'

const OtherPath = lazy(async () => ({ default: (await import('./OtherPath.tsx')).OtherPath }))

interface OthersProps {
  readonly ranked: NonEmpty<Judged>
  readonly answers: Answers
  readonly trying: Trying
}

/** Every path within the limits in one table, and each of the others in as much detail as the first. */
export function Others({ ranked, answers, trying }: OthersProps) {
  const [top, ...rivals] = ranked
  const rows = useRef<HTMLTableSectionElement>(null)
  useSliding(rows)
  return (
    <section className="section" aria-labelledby="others">
      <h2 id="others">Side by side</h2>
      <table className="stacks">
        <caption>
          {isAllOpen(answers)
            ? 'Every path there is.'
            : 'Every path within your limits, best first.'}{' '}
          What speaks for and against each is compared with {PATH_WORDS[top.path].a}, and for that
          one with the next.
        </caption>
        <thead>
          <tr>
            <th scope="col">Path</th>
            <th scope="col" className="number">
              Cost in all
            </th>
            <th scope="col" className="number">
              Months
            </th>
            <th scope="col" className="number">
              Get there
            </th>
            <th scope="col">Ends with</th>
            <th scope="col">For it</th>
            <th scope="col">Against it</th>
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
              <span className="quiet small"> in the same detail</span>
            </h3>
          }
        >
          <OtherPath {...{ path, top, answers, trying }} />
        </Disclosure>
      ))}
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
      <td className="number" data-label="Cost in all">
        {usd(cost.total)}
      </td>
      <td className="number" data-label="Months">
        {wholeMonths(months)}
      </td>
      <td className="number" data-label="Get there">
        {inHundred(chance)} in 100
      </td>
      <td data-label="Ends with">{PATH_WORDS[path.path].endsWith}</td>
      <td data-label="For it">{listed(pros) || 'nothing'}</td>
      <td data-label="Against it">{listed(cons) || 'nothing'}</td>
    </tr>
  )
}
