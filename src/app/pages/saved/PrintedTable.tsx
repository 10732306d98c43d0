import { inTwenty, longDay, months, usd } from '../../../words/en/format.ts'
import { COLUMNS } from '../../../words/en/key-numbers.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { SAVED } from '../../../words/en/saved.ts'
import { recommend } from '../../../model/recommend.ts'
import { usePrinting } from '../../parts/use-printing.ts'
import { readLink } from '../../../links/link.ts'
import type { SavedResult } from '../../../links/saved-file.ts'
import styles from './PrintedTable.module.css'

/** Several saved results as one table on paper, for those who keep them for others. */
export function PrintedTable({ results }: { results: readonly SavedResult[] }) {
  const printing = usePrinting()
  if (!printing || results.length < 2) return null
  return (
    <table className={styles['table']}>
      <caption>
        <b>{SAVED.printed}</b> {SAVED.columns}
      </caption>
      <thead>
        <tr>
          <th scope="col">{SAVED.result}</th>
          <th scope="col">{COLUMNS.path}</th>
          <th scope="col">{COLUMNS.months}</th>
          <th scope="col">{COLUMNS.cost}</th>
          <th scope="col">{COLUMNS.chance}</th>
          <th scope="col">{SAVED.note}</th>
          <th scope="col">{SAVED.savedOn}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <Row key={result.link} result={result} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ result: { name, note, savedOn, link } }: { result: SavedResult }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <Numbers link={link} />
      <td className={styles['note']}>{note}</td>
      <td>{longDay(savedOn)}</td>
    </tr>
  )
}

/** What a result says today, where it can be read whole. */
function Numbers({ link }: { link: string }) {
  const read = readLink(link)
  if (read.kind !== 'complete') {
    return <td colSpan={4}>{read.kind === 'partial' ? SAVED.incomplete : SAVED.newer}</td>
  }
  const recommendation = recommend(read.answers)
  const isNearest = recommendation.kind === 'nearest'
  const { path, outcome } = isNearest ? recommendation.nearest[0] : recommendation.ranked[0]
  return (
    <>
      <td>
        {PATH_WORDS[path].name}
        {isNearest && `, ${SAVED.nearest}`}
      </td>
      <td>{months(outcome.months)}</td>
      <td>{usd(outcome.cost.total)}</td>
      <td>{inTwenty(outcome.chance)}</td>
    </>
  )
}
