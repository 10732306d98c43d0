import { ConfidenceLine } from '../../../verdict/ConfidenceLine.tsx'
import type { Shown } from '../section.ts'
import css from './FirstScreen.module.css'
import { KeyNumbers } from './KeyNumbers.tsx'
import { NumbersTable } from '../NumbersTable.tsx'
import { ThisWeek } from './ThisWeek.tsx'

/** The answer in a sentence, how sure it is, its three numbers, and what to do this week. */
export function FirstScreen({ answers, confidence, lead, verdict }: Shown) {
  const { kind, paths } = lead
  const [{ path }] = paths
  return (
    <div className={css['first']}>
      <div className={css['answer']}>
        {kind !== 'open' && <ConfidenceLine lead={lead} confidence={confidence} />}
        <h1 className={kind === 'best' ? undefined : css['long']}>{verdict.answer}</h1>
        {verdict.short !== null && <p className={css['says']}>{verdict.short}</p>}
      </div>
      {kind === 'equals' && (
        <div className={css['equals']}>
          <NumbersTable paths={paths} answers={answers} />
        </div>
      )}
      {kind !== 'equals' && kind !== 'open' && <KeyNumbers path={paths[0]} answers={answers} />}
      <ThisWeek path={kind === 'open' ? null : path} answers={answers} />
    </div>
  )
}
