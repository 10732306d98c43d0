import { Link } from 'react-router'

import { MOSTLY_ONLINE, type FoundCollege } from '../../../model/matching/find-colleges.ts'
import { COLLEGE_ROW, TO_COMPARE } from '../../../words/en/colleges.ts'
import { to } from '../../to.ts'
import { admissionOf } from './admission-of.ts'
import css from './CollegeRow.module.css'

interface CollegeRowProps {
  readonly college: FoundCollege
  /** Whether it is chosen to be compared. */
  readonly compared: boolean
  /** Whether no more can be chosen. */
  readonly full: boolean
  readonly onCompare: (chosen: boolean) => void
}

/** One college in a list: where it is, what it ends with, what a year cost and how many finish. */
export function CollegeRow({ college, compared, full, onCompare }: CollegeRowProps) {
  const { entry, facts, price, miles } = college
  const { unitid, name } = entry
  return (
    <li className={css['row']}>
      <div>
        <h3>
          <Link to={to.college(unitid)}>{name}</Link>
        </h3>
        <p className="small quiet">{COLLEGE_ROW.where(entry, miles)}</p>
        <label className={css['compare']}>
          <input
            type="checkbox"
            checked={compared}
            disabled={full && !compared}
            aria-label={TO_COMPARE.chooseOne(name)}
            onChange={({ target }) => onCompare(target.checked)}
          />
          <span>{TO_COMPARE.choose}</span>
        </label>
      </div>
      <ul className={css['facts']}>
        <li>{price === null ? COLLEGE_ROW.noPrice : COLLEGE_ROW.price(price)}</li>
        <li>
          {facts.awardAfterEightYears === null
            ? COLLEGE_ROW.noFinishing
            : COLLEGE_ROW.finishing(facts.awardAfterEightYears)}
        </li>
        {admissionOf(facts) !== null && <li>{admissionOf(facts)}</li>}
        {onlineOf(entry) !== null && <li>{onlineOf(entry)}</li>}
      </ul>
    </li>
  )
}

function onlineOf({ distanceOnly, onlineShare }: FoundCollege['entry']): string | null {
  if (distanceOnly) return COLLEGE_ROW.onlyOnline
  return (onlineShare ?? 0) >= MOSTLY_ONLINE ? COLLEGE_ROW.online : null
}
