import { Link, useParams } from 'react-router'

import { findProgram } from '../../../evidence/programs/programs.ts'
import type { Program } from '../../../evidence/programs/program.ts'
import { asksOf } from '../../../model/matching/reasons.ts'
import { ASK_WORDS, PAGE, programSummary, programTitle } from '../../../words/en/programs.ts'
import { longDay } from '../../../words/en/format.ts'
import { PathName } from '../../parts/PathName.tsx'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { FactTable } from './FactTable.tsx'
import { ForYou } from './ForYou.tsx'
import { MatchedPrograms } from './MatchedPrograms.tsx'
import { OfficialSite } from './OfficialSite.tsx'
import css from './ProgramPage.module.css'
import { SourceOfFact } from './SourceOfFact.tsx'
import { useAnswers } from '../../parts/use-answers.ts'
import { useDay } from '../../parts/use-day.ts'

/** One program: what is known, what it means for this person, and what to ask before signing. */
export function ProgramPage() {
  const { id = '' } = useParams()
  const program = findProgram(id)
  return program === null ? <UnknownProgram /> : <KnownProgram program={program} />
}

function KnownProgram({ program }: { program: Program }) {
  useTitle(programTitle(program), programSummary(program))
  useCanonical(to.program(program.id))
  const answers = useAnswers()
  const today = useDay(program.checkedOn)
  const { name, provider, paths, covers, operating, note, contract, checkedOn } = program
  const asks = asksOf(program, today, answers)
  return (
    <div className={`wrap ${css['page']}`}>
      <p>
        <Link className="back" to={to.programs()}>
          {PAGE.back}
        </Link>
      </p>
      <h1>{name}</h1>
      <p className="lead">{PAGE.by(provider)}</p>
      <p className={css['paths']}>
        {paths.map((path) => (
          <PathName key={path} path={path} />
        ))}
      </p>
      {covers === 'a part' && <p>{PAGE.part}</p>}
      <p>
        {PAGE.runs[operating.status](operating.evidence)}
        {operating.source !== null && (
          <span className="small quiet">
            {' '}
            <SourceOfFact source={operating.source} asOf={operating.asOf} />
          </span>
        )}
      </p>
      <OfficialSite url={program.url} />
      <p>
        <Link to={to.offers(`?p=${program.id}`)}>{PAGE.addToCompare}</Link>
      </p>
      {answers !== undefined && <ForYou program={program} answers={answers} today={today} />}
      <FactTable program={program} />
      <section className="section">
        <h2>{PAGE.ask}</h2>
        {asks.length === 0 ? (
          <p>{PAGE.askNothing}</p>
        ) : (
          <ul className={css['asks']}>
            {asks.map((ask) => (
              <li key={ask}>{ASK_WORDS[ask]}</li>
            ))}
          </ul>
        )}
      </section>
      {(note !== null || contract.status === 'sourced') && (
        <section className="section">
          <h2>{PAGE.cautions}</h2>
          {contract.status === 'sourced' && <p>{contract.value}</p>}
          {note !== null && <p>{note}</p>}
        </section>
      )}
      {answers !== undefined && (
        <section className="section">
          <h2>{PAGE.others}</h2>
          <MatchedPrograms path={paths[0]} answers={answers} except={program.id} />
        </section>
      )}
      <p className="small quiet">{PAGE.checked(longDay(checkedOn))}</p>
    </div>
  )
}

function UnknownProgram() {
  useTitle(PAGE.unknown)
  return (
    <div className="wrap short">
      <h1>{PAGE.unknown}</h1>
      <p>{PAGE.unknownNote}</p>
      <p>
        <Link to={to.programs()}>{PAGE.back}</Link>
      </p>
    </div>
  )
}
