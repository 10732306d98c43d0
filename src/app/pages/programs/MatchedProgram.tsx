import { Link } from 'react-router'

import type { Day } from '../../../evidence/passport/figure.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import type { ProgramMatch } from '../../../model/matching/match-programs.ts'
import { asksOf, reasonsAgainst, reasonsFor } from '../../../model/matching/reasons.ts'
import type { Answers } from '../../../model/person/answers.ts'
import {
  againstWords,
  ASK_WORDS,
  FACT_VALUES,
  FIT_NAMES,
  forWords,
  MATCHES,
  shortLength,
} from '../../../words/en/programs.ts'
import { today } from '../../parts/today.ts'
import { to } from '../../to.ts'
import css from './MatchedProgram.module.css'

interface MatchedProgramProps {
  readonly match: ProgramMatch
  readonly answers: Answers
  readonly brief: boolean
}

/** One program that fits: its price for this person, how long, where, why, and what to ask. */
export function MatchedProgram({ match, answers, brief }: MatchedProgramProps) {
  const { program, outcome, fit } = match
  const day = today() as Day // `today` writes a day
  const [why] = reasonsFor(match, answers)
  const [but] = reasonsAgainst(match, answers, day)
  const [ask] = asksOf(program, day, answers)
  const length = shortLength(program)
  const facts = [
    MATCHES.forYou(outcome.cost.due),
    MATCHES.ready(outcome.months),
    length === null ? null : MATCHES.itself(length),
    program.delivery.status === 'sourced'
      ? FACT_VALUES.delivery(program.delivery.value, STATE_NAMES)
      : null,
    program.place.status === 'sourced' ? FACT_VALUES.place(program.place.value, STATE_NAMES) : null,
  ].filter((fact) => fact !== null)
  return (
    <li className={css['match']}>
      <h3>
        <Link to={to.program(program.id)}>{program.name}</Link>
      </h3>
      <p>{program.provider}</p>
      <ul className={css['facts']}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {fit !== 'within' && <p className="small">{FIT_NAMES[fit]}</p>}
      <dl className="facts">
        {why !== undefined && (
          <>
            <dt>{MATCHES.why}</dt>
            <dd>{forWords(why)}</dd>
          </>
        )}
        {but !== undefined && (
          <>
            <dt>{MATCHES.but}</dt>
            <dd>{againstWords(but)}</dd>
          </>
        )}
        {ask !== undefined && !brief && (
          <>
            <dt>{MATCHES.ask}</dt>
            <dd>{ASK_WORDS[ask]}</dd>
          </>
        )}
      </dl>
    </li>
  )
}
