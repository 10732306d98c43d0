import { percentInTable } from '../../../words/en/method.ts'

interface SharesProps {
  readonly caption: string
  /** Over the names of the rows. */
  readonly first: string
  readonly columns: readonly string[]
  /** Each with its name and its percentages, in the order of the columns. */
  readonly rows: readonly (readonly [name: string, shares: readonly number[]])[]
}

/** A table of percentages. */
export function Shares({ caption, first, columns, rows }: SharesProps) {
  return (
    <table className="stacks">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column) => (
            <th scope="col" className="number" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, shares]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {shares.map((share, place) => (
              <td className="number" data-label={columns[place]} key={columns[place]}>
                {percentInTable(share)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
