import type { Details } from '../../../../model/person/answers.ts'
import { detailRows } from '../../../verdict/detail-rows.ts'

/** The details that were given, if any. */
export function DetailsGiven({ details }: { details: Details }) {
  const rows = detailRows(details)
  if (rows.length === 0) return null
  return (
    <dl>
      {rows.map(({ label, words }) => (
        <div className="row" key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
