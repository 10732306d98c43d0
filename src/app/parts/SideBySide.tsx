import type { ReactNode } from 'react'

import css from './SideBySide.module.css'

/** One of the things that stand side by side. */
export interface SideBySideColumn {
  readonly key: string | number
  readonly head: ReactNode
}

export interface SideBySideRow {
  readonly name: string
  /** A cell for each column, in their order. */
  readonly cells: readonly ReactNode[]
}

interface SideBySideProps {
  /** What the box is called, which scrolls where the columns do not fit. */
  readonly label: string
  /** What the first column holds. */
  readonly corner: string
  readonly columns: readonly SideBySideColumn[]
  readonly rows: readonly SideBySideRow[]
}

/** Things side by side, a row for each thing that decides. */
export const SideBySide = ({ label, corner, columns, rows }: SideBySideProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must take the focus
  <section className={css['box']} tabIndex={0} aria-label={label}>
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ key, head }) => (
            <th scope="col" key={key}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map(({ key }, place) => (
              <td key={key}>{cells[place]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

interface RemoveProps {
  readonly label: string
  readonly onRemove: () => void
}

/** Takes a column away again. */
export const RemoveColumn = ({ label, onRemove }: RemoveProps) => (
  <button className={css['remove']} type="button" onClick={onRemove} aria-label={label}>
    ×
  </button>
)

/** A quiet line under the name of a column. */
export const ColumnNote = ({ children }: { readonly children: ReactNode }) => (
  <span className={css['note']}>{children}</span>
)
