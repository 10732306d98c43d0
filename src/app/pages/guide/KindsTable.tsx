import type { ReactNode } from 'react'

import { KIND_NAMES } from '../../../words/en/families.ts'
import { COMPARED } from '../../../words/en/family-tables.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import './kinds.css'

/** A row: what it says, and that of each path. */
export type Fact = readonly [name: string, of: (path: PathId) => ReactNode]

interface KindsTableProps {
  readonly paths: readonly PathId[]
  readonly facts: readonly Fact[]
  /** Whether the last row is what the others add up to. */
  readonly sums?: boolean
  /** What the numbers are for. */
  readonly children: ReactNode
}

/** Paths of one family as columns, so that one fact can be compared along its row. */
export function KindsTable({ paths, facts, sums = false, children }: KindsTableProps) {
  return (
    <table className={sums ? 'stacks kinds sums' : 'stacks kinds'}>
      <caption>{children}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{COMPARED}</span>
          </th>
          {paths.map((path) => (
            <th key={path} scope="col">
              {KIND_NAMES[path]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {paths.map((path) => (
              <td key={path} data-label={KIND_NAMES[path]}>
                {of(path)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
