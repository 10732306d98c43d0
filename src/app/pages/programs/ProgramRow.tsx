import { Link } from 'react-router'

import type { Program } from '../../../evidence/programs/program.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import type { ProgramMatch } from '../../../model/matching/match-programs.ts'
import {
  FACT_VALUES,
  shortHours,
  shortLength,
  shortPrice,
  FIT_NAMES,
  MATCHES,
  SOURCE_WORDS,
} from '../../../words/en/programs.ts'
import { PathName } from '../../parts/PathName.tsx'
import { to } from '../../to.ts'
import css from './ProgramRow.module.css'

interface ProgramRowProps {
  readonly program: Program
  /** How it fits this person, where answers are known. */
  readonly match?: ProgramMatch | undefined
}

/** One program in a list: what it costs, how long it takes, where, and how it fits. */
export function ProgramRow({ program, match }: ProgramRowProps) {
  const { id, name, provider, paths, price, hoursPerWeek, delivery, place } = program
  const facts = [
    price.status === 'sourced' ? shortPrice(price.value) : SOURCE_WORDS.ask,
    shortLength(program),
    hoursPerWeek.status === 'sourced' ? shortHours(hoursPerWeek.value) : null,
    delivery.status === 'sourced' ? FACT_VALUES.delivery(delivery.value, STATE_NAMES) : null,
    place.status === 'sourced' ? FACT_VALUES.place(place.value, STATE_NAMES) : null,
  ].filter((fact) => fact !== null)
  return (
    <li className={css['row']}>
      <div>
        <h3>
          <Link to={to.program(id)}>{name}</Link>
        </h3>
        <p>{provider}</p>
        <ul className={css['paths']}>
          {paths.map((path) => (
            <li key={path}>
              <PathName path={path} />
            </li>
          ))}
        </ul>
      </div>
      <div className={css['facts']}>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {match !== undefined && (
          <p className={css['fit']} data-fit={match.fit}>
            <strong>{FIT_NAMES[match.fit]}</strong>
            <span>{MATCHES.forYou(match.outcome.cost.due)}</span>
            <span>{MATCHES.ready(match.outcome.months)}</span>
          </p>
        )}
      </div>
    </li>
  )
}
