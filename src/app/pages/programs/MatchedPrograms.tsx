import { Link } from 'react-router'

import type { PathId } from '../../../evidence/paths/path.ts'
import { PROGRAMS } from '../../../evidence/programs/programs.ts'
import { NO_FILTERS } from '../../../model/matching/find-programs.ts'
import { fits, matchesOnPath } from '../../../model/matching/match-programs.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { MATCHES } from '../../../words/en/programs.ts'
import { PATHS } from '../../../evidence/paths/paths.ts'
import { to } from '../../to.ts'
import { writeView } from './filters-address.ts'
import { MatchedProgram } from './MatchedProgram.tsx'
import css from './MatchedPrograms.module.css'

interface MatchedProgramsProps {
  readonly path: PathId
  readonly answers: Answers
  /** A program that is shown already. */
  readonly except?: string
  /** Leaves out what to ask, where there is little room. */
  readonly brief?: boolean
}

const SHOWN = 3

/** The three programs of a path that fit a person best, with why and what to ask; the way to the rest. */
export function MatchedPrograms({ path, answers, except, brief = false }: MatchedProgramsProps) {
  const matches = matchesOnPath(PROGRAMS, path, answers).filter(
    ({ fit, program }) => fit !== 'out' && program.id !== except,
  )
  const fitting = matches.filter(fits).length
  const { family } = PATHS[path]
  const all = writeView({ filters: { ...NO_FILTERS, family }, order: 'fit' }).toString()
  return (
    <>
      {matches.length === 0 ? (
        <p>{MATCHES.none(PATH_WORDS[path].a)}</p>
      ) : (
        <ol className={css['matches']}>
          {matches.slice(0, SHOWN).map((match) => (
            <MatchedProgram key={match.program.id} match={match} answers={answers} brief={brief} />
          ))}
        </ol>
      )}
      <p>
        <Link to={to.programs(all)}>{MATCHES.all(fitting, SHOWN)}</Link>
      </p>
    </>
  )
}
