import { moreFolded } from '../../../../words/en/comparison-table.ts'
import { goToSection } from '../folds.ts'
import { NumbersTable } from '../NumbersTable.tsx'
import type { Shown } from '../section.ts'

/** How many paths stand side by side before the rest is folded. */
const SHOWN = 5

/** What stands in front and the next best beside it, in three numbers each. */
export function OthersInShort({ lead: { kind, paths, others }, answers }: Shown) {
  const all = kind === 'equals' ? others : [...paths, ...others]
  const shown = kind === 'open' ? all : all.slice(0, SHOWN)
  return (
    <>
      <NumbersTable paths={shown} answers={answers} again={kind === 'equals'} />
      {kind !== 'nearest' && (
        <p>
          <button className="as-link" type="button" onClick={() => goToSection('comparison')}>
            {moreFolded(all.length - shown.length)}
          </button>
        </p>
      )}
    </>
  )
}
