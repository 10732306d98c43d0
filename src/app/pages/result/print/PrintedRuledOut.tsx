import { supposing } from '../../../../words/en/changes.ts'
import { limitSentence } from '../../../../words/en/limits.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import { NO_WAY_BACK } from '../../../../words/en/verdict.ts'
import { wayBack } from '../../../../model/changes/counterfactuals.ts'
import { PathName } from '../../../parts/PathName.tsx'
import type { Shown } from '../section.ts'
import css from './sheets.module.css'

/** The paths that break a limit, each with its gap and what would bring it back. */
export function PrintedRuledOut({ lead: { ruledOut }, answers }: Shown) {
  if (ruledOut.length === 0) return null
  return (
    <section>
      <h2>{PRINTED.ruledOut}</h2>
      <ul className={css['inColumns']}>
        {ruledOut.map(({ path, broken }) => {
          const way = wayBack(path, answers)
          return (
            <li key={path}>
              <PathName path={path} /> {broken.map(limitSentence).join(' ')}{' '}
              {way.kind === 'change' && PRINTED.wouldBeBack(supposing([way.change]))}
              {way.kind === 'out-of-reach' && (
                <span className="quiet">{NO_WAY_BACK[way.kind]}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
