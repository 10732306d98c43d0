import { useId, useState } from 'react'

import type { CollegeIndex } from '../../../evidence/colleges/index-table.ts'
import { collegesNamed } from '../../../evidence/colleges/search.ts'
import { COMPARE_COLLEGES } from '../../../words/en/colleges.ts'
import '../../styles/disclosure.css'
import css from './AddCollege.module.css'

interface AddCollegeProps {
  readonly index: CollegeIndex
  /** UNITIDs of those that stand there already. */
  readonly chosen: readonly number[]
  readonly onAdd: (unitid: number) => void
}

/** How many colleges are offered for what was typed. */
const OFFERED = 5

/** A field to type a college’s name into, and the first that are called that. */
export function AddCollege({ index, chosen, onAdd }: AddCollegeProps) {
  const id = useId()
  const [text, setText] = useState('')
  const found =
    text.trim() === ''
      ? []
      : collegesNamed(index, text).filter(({ unitid }) => !chosen.includes(unitid))
  return (
    <div className={css['add']}>
      <label htmlFor={id}>{COMPARE_COLLEGES.add}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={80}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && found.length === 0 && <output>{COMPARE_COLLEGES.notFound}</output>}
      {found.length > 0 && (
        <ul aria-label={COMPARE_COLLEGES.found}>
          {found.slice(0, OFFERED).map(({ unitid, name, city, state }) => (
            <li key={unitid}>
              <button
                className="as-link"
                type="button"
                onClick={() => {
                  onAdd(unitid)
                  setText('')
                }}
              >
                {COMPARE_COLLEGES.addOne(name, `${city}, ${state}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
