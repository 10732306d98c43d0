import { FAMILY_TABLE } from '../../../words/en/family-tables.ts'
import { figureWords } from '../../../words/en/figure-words.ts'
import { months } from '../../../words/en/format.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { pathsOf, type Family, type PathId } from '../../../evidence/paths/path.ts'
import { FigureLink } from './FigureLink.tsx'
import { KindsTable, type Fact } from './KindsTable.tsx'
import { monthsOn, usePathFigures, type Place } from './path-figures.ts'

/** Hours a week at which the table says how long a path takes. */
const PACES = [10, 20, 40] as const

const FACTS: readonly Fact[] = [
  [FAMILY_TABLE.price, (path) => <Ranged path={path} place="price" />],
  [FAMILY_TABLE.study, (path) => <Ranged path={path} place="study" />],
  [FAMILY_TABLE.leastHours, (path) => <LeastHours path={path} />],
  ...PACES.map((pace): Fact => [
    FAMILY_TABLE.timeAt(pace),
    (path) => <Span path={path} pace={pace} />,
  ]),
  [
    FAMILY_TABLE.job,
    (path) => (
      <>
        <Graded path={path} place="chance-developer-job" />
        <LetIn path={path} />
      </>
    ),
  ],
  [FAMILY_TABLE.pay, (path) => <Graded path={path} place="pay" />],
  [FAMILY_TABLE.atTheEnd, (path) => PATH_WORDS[path].endsWith],
]

/** The kinds of a family side by side: what each costs, takes, leads to and ends with. */
export const FamilyTable = ({ family }: { family: Family }) => (
  <KindsTable paths={pathsOf(family)} facts={FACTS}>
    {FAMILY_TABLE.caption(family)}
  </KindsTable>
)

interface OfPath {
  readonly path: PathId
}

function Ranged({ path, place }: OfPath & { place: Place }) {
  const figure = usePathFigures()
  return <FigureLink id={`${path}/${place}`} figure={figure(path, place)} as="range" />
}

/** A range with its middle and its grade, since both are often weak. */
function Graded({ path, place }: OfPath & { place: Place }) {
  const figure = usePathFigures()(path, place)
  return (
    <>
      <Ranged path={path} place={place} />
      <span className="under">{FAMILY_TABLE.typically(figureWords(figure, 'bare'))}</span>
      <span className="under">{FAMILY_TABLE.grade(figure.grade)}</span>
    </>
  )
}

function LeastHours({ path }: OfPath) {
  const figure = usePathFigures()(path, 'least-hours')
  return <FigureLink id={`${path}/least-hours`} figure={figure} as="bare" />
}

/** Months from which years are easier to picture. */
const LONG = 24

function Span({ path, pace }: OfPath & { pace: number }) {
  const count = monthsOn(usePathFigures(), path, pace)
  if (count === null) return <span className="quiet">{FAMILY_TABLE.tooFewHours}</span>
  return (
    <>
      {months(count)}
      {count > LONG && <span className="under">{FAMILY_TABLE.years(count)}</span>}
    </>
  )
}

/** Where a place must be won, how many of those who apply win one. */
function LetIn({ path }: OfPath) {
  const admission = usePathFigures()(path, 'admission')
  if (admission.value === 1) return null
  return (
    <span className="under">
      {FAMILY_TABLE.letIn.before}{' '}
      <FigureLink id={`${path}/admission`} figure={admission} as="bare" />{' '}
      {FAMILY_TABLE.letIn.after}
    </span>
  )
}
