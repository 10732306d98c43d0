import { supposing } from '../../../../words/en/changes.ts'
import { changesNothing, couldChange } from '../../../../words/en/confidence.ts'
import { wouldBeFirst } from '../../../../words/en/verdict.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { nearestChanges } from '../../../verdict/nearest-changes.ts'
import type { Sureness } from '../../../verdict/confidence-state.ts'

interface ChangesOnPaperProps {
  readonly answers: Answers
  readonly sureness: Sureness
}

/** How many changes there is room for. */
const SHOWN = 8

/** The nearest changes that would change the answer, and what is still open. */
export function ChangesOnPaper({ answers, sureness }: ChangesOnPaperProps) {
  const found = nearestChanges(answers).slice(0, SHOWN)
  const { telling, idle } =
    typeof sureness === 'object' ? sureness.asking : { telling: [], idle: [] }
  return (
    <section>
      <h2>What would change this</h2>
      {telling.map(({ question }) => (
        <p key={question}>{couldChange(question)}</p>
      ))}
      {idle.length > 0 && <p>{changesNothing(idle)}</p>}
      {found.length === 0 ? (
        <p>No single changed answer of yours would put another path first.</p>
      ) : (
        <ul className="in-columns">
          {found.map(({ change, top }) => (
            <li key={`${change.question} ${change.to}`}>
              <b>{supposing([change])}</b>, {wouldBeFirst(top)}.
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
