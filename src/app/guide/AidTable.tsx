import type { ReactNode } from 'react'

import { AID_WORDS } from '../../content/details.ts'
import { FAMILY_WORDS } from '../../content/families.ts'
import { listed } from '../../content/numbers.ts'
import { PATH_WORDS } from '../../content/paths.ts'
import { AID, FAMILIES, pathsOf, type Aid, type Family } from '../../evidence/path.ts'
import { AID_TAKEN } from '../../evidence/paths/aid-taken.ts'
import { useArticleFigures } from './article-figures.ts'
import { FigureLink } from './FigureLink.tsx'
import './kinds.css'

/** The figure that says how much each kind of aid pays at most. */
const MOST: Readonly<Record<Aid, string>> = {
  'gi-bill': 'gi-bill/private-most',
  pell: 'pell/most',
  employer: 'employer/most',
  'laid-off': 'laid-off/most',
}

/** Which aid can lower the price of which paths, and how much it pays at most. */
export function AidTable() {
  const figure = useArticleFigures()
  const most = (aid: Aid): ReactNode => (
    <FigureLink id={MOST[aid]} figure={figure(MOST[aid])} as="about" />
  )
  return (
    <table className="stacks kinds">
      <caption>
        What can lower the price of which path. The GI Bill amount is for private colleges; that for
        laid-off workers is one area’s. Free paths need no help with the price.
      </caption>
      <thead>
        <tr>
          <th scope="col">Help</th>
          <th scope="col">Pays up to</th>
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
            <th scope="row">{AID_WORDS[aid].label}</th>
            <td data-label="Pays up to">{most(aid)}</td>
            {FAMILIES.map((family) => (
              <td key={family} data-label={FAMILY_WORDS[family].name}>
                {reach(aid, family)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The paths of a family whose price an aid can lower, in words. */
function reach(aid: Aid, family: Family): string {
  const all = pathsOf(family)
  const taking = all.filter((path) => AID_TAKEN[path].includes(aid))
  if (taking.length === 0) return 'none'
  return taking.length === all.length ? 'all' : listed(taking.map((path) => PATH_WORDS[path].name))
}
