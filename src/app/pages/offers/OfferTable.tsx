import { Link } from 'react-router'

import type { Program } from '../../../evidence/programs/program.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import { PATHS } from '../../../evidence/paths/paths.ts'
import { loansFor } from '../../../model/judging/borrowing.ts'
import { factsKnown } from '../../../model/matching/facts-known.ts'
import { matchProgram, type ProgramMatch } from '../../../model/matching/match-programs.ts'
import { redFlags, type OwnOffer } from '../../../model/matching/own-offer.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { count, months, usd } from '../../../words/en/format.ts'
import { COMPARE, flagWords } from '../../../words/en/offers.ts'
import { FACT_VALUES, FIT_NAMES, shortLength } from '../../../words/en/programs.ts'
import { to } from '../../to.ts'
import css from './OfferTable.module.css'

/** One column: a listed program, or an offer that somebody entered. */
export interface Side {
  readonly program: Program
  readonly own: OwnOffer | null
  readonly onRemove: () => void
}

interface OfferTableProps {
  readonly sides: readonly Side[]
  readonly answers: Answers | undefined
}

/** What stands side by side, a row for each thing that decides. */
export function OfferTable({ sides, answers }: OfferTableProps) {
  const { rows } = COMPARE
  const judged = sides.map(({ program }) =>
    answers === undefined ? null : matchProgram(program, answers),
  )
  const personal: readonly (readonly [string, (match: ProgramMatch) => string])[] = [
    [rows.fit, ({ fit }) => FIT_NAMES[fit]],
    [rows.due, ({ outcome }) => usd(outcome.cost.due)],
    [rows.lostPay, ({ outcome }) => usd(outcome.cost.lostPay)],
    [rows.interest, ({ outcome }) => usd(outcome.cost.interest)],
    [rows.total, ({ outcome }) => usd(outcome.cost.total)],
    [rows.payment, payment],
    [rows.ready, ({ outcome }) => months(outcome.months)],
  ]
  const known: readonly (readonly [string, (side: Side) => string])[] = [
    [rows.length, ({ program }) => shortLength(program) ?? rows.unsaid],
    [
      rows.hours,
      ({ program: { hoursPerWeek } }) =>
        hoursPerWeek.status === 'sourced'
          ? FACT_VALUES.hoursPerWeek(hoursPerWeek.value, STATE_NAMES)
          : rows.unsaid,
    ],
    [
      rows.outcomes,
      ({ program: { outcomes } }) =>
        outcomes.status === 'sourced'
          ? FACT_VALUES.outcomes(outcomes.value, STATE_NAMES)
          : rows.unsaid,
    ],
    [rows.known, ({ program }) => count(factsKnown(program))],
    [rows.flags, ({ own }) => (own === null ? '' : redFlags(own).map(flagWords).join(' '))],
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must take the focus
    <section className={css['box']} tabIndex={0} aria-label={COMPARE.table}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{COMPARE.what}</th>
            {sides.map(({ program, own, onRemove }) => (
              <th scope="col" key={program.id}>
                {own === null ? (
                  <Link to={to.program(program.id)}>{program.name}</Link>
                ) : (
                  <Link to={to.offer(own.name)} aria-label={COMPARE.edit(own.name)}>
                    {own.name}
                  </Link>
                )}
                <span className={css['from']}>{own === null ? program.provider : COMPARE.own}</span>
                <button type="button" onClick={onRemove} aria-label={COMPARE.remove(program.name)}>
                  {COMPARE.cross}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers !== undefined &&
            personal.map(([name, cell]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {judged.map((match, place) => (
                  <td key={sides[place]!.program.id}>{match !== null && cell(match)}</td>
                ))}
              </tr>
            ))}
          {known.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {sides.map((side) => (
                <td key={side.program.id}>{cell(side)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What a loan for the rest would cost a month, and how often it is paid. */
function payment({ path, outcome }: ProgramMatch): string {
  const { borrowed } = outcome.cost
  if (borrowed === 0) return COMPARE.rows.paymentNone
  const loans = loansFor(PATHS[path], borrowed, outcome.months)
  const payments = loans.map(({ payment: monthly }) => monthly).reduce((sum, one) => sum + one, 0)
  return COMPARE.rows.payments(usd(payments), Math.max(...loans.map(({ months: term }) => term)))
}
