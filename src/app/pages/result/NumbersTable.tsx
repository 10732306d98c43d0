import { useRef } from 'react'

import { COLUMNS, getThere } from '../../../words/en/key-numbers.ts'
import { inTwenty, usd, wholeMonths } from '../../../words/en/format.ts'
import type { Answers } from '../../../model/person/answers.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { PathName } from '../../parts/PathName.tsx'
import { useReorderAnimation } from '../../parts/reorder-animation.ts'
import { chanceFrom } from '../../verdict/lead.ts'
import css from './NumbersTable.module.css'

interface NumbersTableProps {
  readonly paths: readonly Judged[]
  readonly answers: Answers
  /** Whether a table above it has said already what its columns mean. */
  readonly again?: boolean
}

/** Some paths side by side, each with the three numbers that matter most. */
export function NumbersTable({ paths, answers, again = false }: NumbersTableProps) {
  const rows = useRef<HTMLTableSectionElement>(null)
  useReorderAnimation(rows)
  return (
    <div className={css['box']} tabIndex={-1}>
      <table className={css['table']}>
        <caption className={again ? 'visually-hidden' : undefined}>{getThere(answers)}</caption>
        <thead>
          <tr>
            <th scope="col">{COLUMNS.path}</th>
            <th scope="col">{COLUMNS.months}</th>
            <th scope="col">{COLUMNS.cost}</th>
            <th scope="col">{COLUMNS.chance}</th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {paths.map((judged) => (
            <tr key={judged.path}>
              <th scope="row">
                <PathName path={judged.path} />
              </th>
              <td>{wholeMonths(judged.outcome.months)}</td>
              <td>{usd(judged.outcome.cost.total)}</td>
              <td>{inTwenty(chanceFrom(judged))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
