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
import { ColumnNote, RemoveColumn, SideBySide } from '../../parts/SideBySide.tsx'
import { to } from '../../to.ts'

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
    <SideBySide
      label={COMPARE.table}
      corner={COMPARE.what}
      columns={sides.map(({ program, own, onRemove }) => ({
        key: program.id,
        head: (
          <>
            {own === null ? (
              <Link to={to.program(program.id)}>{program.name}</Link>
            ) : (
              <Link to={to.offer(own.name)} aria-label={COMPARE.edit(own.name)}>
                {own.name}
              </Link>
            )}
            <ColumnNote>{own === null ? program.provider : COMPARE.own}</ColumnNote>
            <RemoveColumn label={COMPARE.remove(program.name)} onRemove={onRemove} />
          </>
        ),
      }))}
      rows={[
        ...(answers === undefined ? [] : personal).map(([name, cell]) => ({
          name,
          cells: judged.map((match) => match !== null && cell(match)),
        })),
        ...known.map(([name, cell]) => ({ name, cells: sides.map(cell) })),
      ]}
    />
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
