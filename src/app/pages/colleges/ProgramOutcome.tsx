import { MISSING, whyNoOutcome } from '../../../evidence/colleges/missing.ts'
import { outcomeShown, type NationalOutcomes } from '../../../evidence/colleges/national-outcome.ts'
import type { Outcome, Program } from '../../../evidence/colleges/program.ts'
import { COLLEGE_PAGE } from '../../../words/en/colleges.ts'
import { begin, exactUsd } from '../../../words/en/format.ts'

interface ProgramOutcomeProps {
  readonly program: Program
  readonly outcome: Outcome
  readonly national: NationalOutcomes
}

/** What graduates of a program earn or owe: its own figure, or why there is none and the country’s. */
export function ProgramOutcome({ program, outcome, national }: ProgramOutcomeProps) {
  const shown = outcomeShown(national, program, outcome)
  if (shown.kind === 'own') return exactUsd(shown.value)
  return (
    <>
      <WhyNone program={program} fact={outcome} />
      {shown.kind === 'national' && (
        <>
          <br />
          <span className="small">{COLLEGE_PAGE.national(shown.value)}</span>
        </>
      )}
    </>
  )
}

/** Why there is no number, where the number would stand. */
export function WhyNone({
  program,
  fact,
}: {
  readonly program: Program
  readonly fact: Outcome | 'completers'
}) {
  const why = whyNoOutcome(program, fact)
  return (
    <span className="small quiet">
      {why === null ? COLLEGE_PAGE.notKnown : begin(MISSING[why])}
    </span>
  )
}
