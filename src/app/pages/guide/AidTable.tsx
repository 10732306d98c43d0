import type { ReactNode } from 'react'

import { AID_NAMES } from '../../../words/en/details.ts'
import { FAMILY_WORDS, KIND_NAMES } from '../../../words/en/families.ts'
import type { FigureForm } from '../../../words/en/figure-words.ts'
import { AID_TABLE } from '../../../words/en/paying.ts'
import { AID, FAMILIES, pathsOf, type Aid, type Family } from '../../../evidence/paths/path.ts'
import { AID_IF_APPROVED, AID_TAKEN } from '../../../evidence/paths/aid-taken.ts'
import { useArticleFigures } from './article-figures.ts'
import { FigureLink } from './FigureLink.tsx'
import './kinds.css'

/** The figure that says how much each kind of aid pays at most, and how it is written. */
const MOST: Readonly<Record<Aid, readonly [id: string, as: FigureForm]>> = {
  'gi-bill': ['gi-bill/private-most', 'about'],
  pell: ['pell/most', 'value'],
  employer: ['employer/most', 'value'],
  'laid-off': ['laid-off/most', 'value'],
}

/** Which aid can lower the price of which paths, and how much it pays at most. */
export function AidTable() {
  const figure = useArticleFigures()
  const most = (aid: Aid): ReactNode => {
    const [id, as] = MOST[aid]
    return <FigureLink id={id} figure={figure(id)} as={as} />
  }
  return (
    <table className="stacks kinds">
      <caption>{AID_TABLE.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{AID_TABLE.help}</th>
          <th scope="col">{AID_TABLE.most}</th>
          {FAMILIES.map((family) => (
            <th key={family} scope="col">
              {FAMILY_WORDS[family].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AID.map((aid) => (
          <tr key={aid}>
            <th scope="row">{AID_NAMES[aid]}</th>
            <td data-label={AID_TABLE.most}>{most(aid)}</td>
            {FAMILIES.map((family) => (
              <td key={family} data-label={FAMILY_WORDS[family].name}>
                <Reach aid={aid} family={family} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The paths of a family whose price an aid can lower, or could if the program is approved. */
function Reach({ aid, family }: { aid: Aid; family: Family }) {
  const all = pathsOf(family)
  const taking = all.filter((path) => AID_TAKEN[path].includes(aid))
  const ifApproved = all.filter((path) => AID_IF_APPROVED[path].includes(aid))
  if (taking.length + ifApproved.length === 0)
    return <span className="quiet">{AID_TABLE.none}</span>
  if (taking.length === all.length) return AID_TABLE.every
  return [...taking, ...ifApproved].map((path) => (
    <span className="line" key={path}>
      {ifApproved.includes(path) ? AID_TABLE.ifApproved(path) : KIND_NAMES[path]}
    </span>
  ))
}
