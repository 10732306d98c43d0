import { Link } from 'react-router'

import { TO_COMPARE } from '../../../words/en/colleges.ts'
import { to } from '../../to.ts'
import { MOST_COLLEGES, writeComparedColleges } from './college-address.ts'
import '../../styles/disclosure.css'
import css from './ComparisonBar.module.css'

interface ComparisonBarProps {
  /** UNITIDs, at least one. */
  readonly compared: readonly number[]
  readonly onClear: () => void
}

/** How many colleges are chosen, and the way to see them side by side. Stays in sight below the list. */
export const ComparisonBar = ({ compared, onClear }: ComparisonBarProps) => (
  <div className={css['bar']}>
    <output>
      {TO_COMPARE.bar(compared.length)} {compared.length >= MOST_COLLEGES && TO_COMPARE.full}
    </output>
    <p className="actions">
      <Link className="button" to={to.compareColleges(writeComparedColleges(compared).toString())}>
        {compared.length === 1 ? TO_COMPARE.goOne : TO_COMPARE.go}
      </Link>
      <button className="as-link" type="button" onClick={onClear}>
        {TO_COMPARE.clear}
      </button>
    </p>
  </div>
)
