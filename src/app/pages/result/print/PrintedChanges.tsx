import { NO_SINGLE_CHANGE, NOTHING_CLOSES_IT, supposing } from '../../../../words/en/changes.ts'
import { changesNothing, couldChange } from '../../../../words/en/confidence.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import { CLOSE_THE_GAP, SECTION_TITLES } from '../../../../words/en/sections.ts'
import type { Shown } from '../section.ts'
import { changesFor } from '../story/changes-for.ts'
import css from './sheets.module.css'

/** How many changes there is room for. */
const SHOWN = 6

/** The nearest changes that would change the answer, and what is still open. */
export function PrintedChanges({ lead, answers, confidence }: Shown) {
  const found = changesFor(lead, answers).slice(0, SHOWN)
  const isNearest = lead.kind === 'nearest'
  const { telling, idle } =
    typeof confidence === 'object' ? confidence.asking : { telling: [], idle: [] }
  return (
    <section>
      <h2>{isNearest ? CLOSE_THE_GAP : SECTION_TITLES.changes}</h2>
      {telling.map(({ question }) => (
        <p key={question}>{couldChange(question)}</p>
      ))}
      {idle.length > 0 && <p>{changesNothing(idle)}</p>}
      {found.length === 0 ? (
        <p>{isNearest ? NOTHING_CLOSES_IT : NO_SINGLE_CHANGE}</p>
      ) : (
        <ul className={css['inColumns']}>
          {found.map(({ changes, brings }) => (
            <li key={supposing(changes)}>
              <b>{supposing(changes)}</b>
              {PRINTED.change(brings)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
