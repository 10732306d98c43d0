import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { College } from '../../../evidence/colleges/college-details.ts'
import { FIELDS } from '../../../evidence/colleges/field.ts'
import type { NationalOutcomes } from '../../../evidence/colleges/national-outcome.ts'
import type { Outcome, Program } from '../../../evidence/colleges/program.ts'
import { priceFor } from '../../../model/matching/find-colleges.ts'
import {
  AWARD_NAMES,
  COLLEGE_PAGE,
  COLLEGE_ROW,
  COMPARE_COLLEGES,
  CONTROL_NAMES,
  outOfHundred,
  yearly,
} from '../../../words/en/colleges.ts'
import { ColumnNote, RemoveColumn, SideBySide } from '../../parts/SideBySide.tsx'
import { to } from '../../to.ts'
import { ProgramOutcome } from './ProgramOutcome.tsx'
import { stateName } from './state-name.ts'
import { toldFact } from './told-fact.ts'

interface CollegeComparisonProps {
  readonly colleges: readonly College[]
  readonly national: NationalOutcomes
  /** A place in `INCOME_BRACKETS`: whose price is meant; null for the average of all. */
  readonly income: number | null
  readonly onRemove: (unitid: number) => void
}

/** Colleges side by side: what a year costs, who finishes, and what graduates in computing earn and owe. */
export function CollegeComparison(props: CollegeComparisonProps) {
  const { colleges, national, income, onRemove } = props
  const { rows } = COMPARE_COLLEGES
  const outcome = (which: Outcome) => (college: College) => {
    const program = largestProgram(college)
    return program === null ? (
      COLLEGE_PAGE.notKnown
    ) : (
      <ProgramOutcome program={program} outcome={which} national={national} />
    )
  }
  const cells: readonly (readonly [string, (college: College) => ReactNode])[] = [
    [rows.place, ({ entry }) => `${entry.city}, ${stateName(entry.state)}`],
    [rows.control, ({ entry }) => CONTROL_NAMES[entry.control]],
    [rows.awards, ({ entry }) => COLLEGE_ROW.awards(entry.awards)],
    [
      rows.price,
      ({ entry, facts }) => {
        const price = priceFor(entry, facts, income)
        return price === null ? COLLEGE_ROW.noPrice : yearly(price)
      },
    ],
    [rows.inState, ({ facts }) => toldFact(facts, 'tuitionInState')],
    [rows.outOfState, ({ facts }) => toldFact(facts, 'tuitionOutOfState')],
    [rows.finishing, ({ facts }) => toldFact(facts, 'awardAfterEightYears')],
    [rows.earnings, ({ facts }) => toldFact(facts, 'earnings')],
    [
      rows.program,
      (college) => {
        const program = largestProgram(college)
        return program === null
          ? COLLEGE_PAGE.notKnown
          : `${FIELDS[program.field]}: ${AWARD_NAMES[program.award]}`
      },
    ],
    [rows.after1, outcome('earningsAfter1')],
    [rows.after4, outcome('earningsAfter4')],
    [rows.debt, outcome('debt')],
    [
      rows.belowLine,
      ({ programs }) => {
        const below = programs.filter(({ belowEarningsLine }) => belowEarningsLine).length
        return below === 0 ? rows.belowLineNone : rows.belowLineSome(below)
      },
    ],
    [rows.admission, ({ facts }) => toldFact(facts, 'admission')],
    [
      rows.online,
      ({ entry: { onlineShare } }) =>
        onlineShare === null ? COLLEGE_PAGE.notKnown : outOfHundred(onlineShare),
    ],
  ]
  return (
    <SideBySide
      label={COMPARE_COLLEGES.table}
      corner={COMPARE_COLLEGES.what}
      columns={colleges.map(({ entry: { unitid, name, state } }) => ({
        key: unitid,
        head: (
          <>
            <Link to={to.college(unitid)}>{name}</Link>
            <ColumnNote>{stateName(state)}</ColumnNote>
            <RemoveColumn label={COMPARE_COLLEGES.remove(name)} onRemove={() => onRemove(unitid)} />
          </>
        ),
      }))}
      rows={cells.map(([name, cell]) => ({ name, cells: colleges.map(cell) }))}
    />
  )
}

/** The computing program with the most graduates; null where a college reports none. */
function largestProgram({ programs }: College): Program | null {
  return programs.reduce<Program | null>(
    (largest, program) =>
      largest === null || (program.completers ?? 0) > (largest.completers ?? 0) ? program : largest,
    null,
  )
}
