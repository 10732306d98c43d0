import type { ReactNode } from 'react'

import { months } from '../../content/numbers.ts'
import { PATH_WORDS } from '../../content/paths.ts'
import { pathsOf, type Family, type PathId } from '../../evidence/path.ts'
import { FigureLink } from './FigureLink.tsx'
import { KindsTable, type Fact } from './KindsTable.tsx'
import { monthsOn, usePathFigures, type PathFigures } from './path-figures.ts'

/** Hours a week at which the table says how long a path takes. */
const PACES = [10, 20, 40] as const

/** The kinds of a family side by side: what each is, costs, takes, leads to and ends with. */
export function FamilyTable({ family }: { family: Family }) {
  const figure = usePathFigures()
  const ranged = (path: PathId, place: Parameters<PathFigures>[1]) => (
    <FigureLink id={`${path}/${place}`} figure={figure(path, place)} as="range" />
  )
  const facts: readonly Fact[] = [
    ['What it is', (path) => PATH_WORDS[path].summary],
    ['Price', (path) => ranged(path, 'price')],
    ['Hours of study', (path) => ranged(path, 'study')],
    [
      'Least hours a week',
      (path) => (
        <FigureLink id={`${path}/least-hours`} figure={figure(path, 'least-hours')} as="bare" />
      ),
    ],
    ...PACES.map((pace): Fact => [`At ${pace} hours a week`, (path) => span(figure, path, pace)]),
    [
      'Developer job',
      (path) => (
        <>
          {ranged(path, 'chance-developer-job')}
          <span className="under">Grade {figure(path, 'chance-developer-job').grade}</span>
          {letIn(figure, path)}
        </>
      ),
    ],
    [
      'First pay',
      (path) => (
        <>
          {ranged(path, 'pay')}
          <span className="under">Grade {figure(path, 'pay').grade}</span>
        </>
      ),
    ],
    ['You hold at the end', (path) => PATH_WORDS[path].endsWith],
  ]
  return (
    <KindsTable paths={pathsOf(family)} facts={facts}>
      For someone who has never coded and brings no credits. Ranges run from about the 10th to the
      90th case of 100; months are for the typical hours. “Developer job” counts everyone who
      starts, and “first pay” those who find one. Prices of colleges are after usual grants.
    </KindsTable>
  )
}

function span(figure: PathFigures, path: PathId, pace: number): ReactNode {
  const count = monthsOn(figure, path, pace)
  return count === null ? <span className="quiet">too few hours</span> : months(count)
}

/** Where a place must be won, how many of those who apply win one. */
function letIn(figure: PathFigures, path: PathId): ReactNode {
  const admission = figure(path, 'admission')
  return (
    admission.value < 1 && (
      <span className="under">
        of those let in: about <FigureLink id={`${path}/admission`} figure={admission} as="bare" />{' '}
        who apply
      </span>
    )
  )
}
