import { listed } from '../../../../words/en/format.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import { SET_APART } from '../../../../words/en/sections.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { Reasons } from '../../../verdict/Reasons.tsx'
import { inShort } from '../../../verdict/reasons.ts'
import type { Shown } from '../section.ts'
import css from './sheets.module.css'

/** Why the first path and not the second; for equals, what each has over another, in a line. */
export function PrintedWhy({ lead: { kind, paths, rival }, answers }: Shown) {
  const [top] = paths
  if (rival === null) return null
  if (kind !== 'equals') {
    return (
      <section className={css['reasons']}>
        <h2>{PRINTED.why(rival.path)}</h2>
        <Reasons path={top} rival={rival} answers={answers} contrast={contrast(top, rival)} />
      </section>
    )
  }
  return (
    <section>
      <h2>{SET_APART}</h2>
      <ul className={css['inColumns']}>
        {paths.map((path) => {
          const other = path === top ? rival : top
          return (
            <li key={path.path}>
              <PathName path={path.path} /> {listed(inShort(contrast(path, other).carriedBy))}{' '}
              <span className="quiet">{PRINTED.beside(other.path)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
