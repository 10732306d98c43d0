import { useId } from 'react'

import { COLLEGE_ORDERS, type CollegeOrder } from '../../../model/matching/find-colleges.ts'
import { COLLEGE_ORDER_NAMES, COLLEGES } from '../../../words/en/colleges.ts'
import css from './CollegeOrderField.module.css'

interface CollegeOrderFieldProps {
  readonly order: CollegeOrder
  readonly onChoose: (order: CollegeOrder) => void
}

/** The rule of order, named in full. */
export function CollegeOrderField({ order, onChoose }: CollegeOrderFieldProps) {
  const id = useId()
  return (
    <div className={css['order']}>
      <label htmlFor={id}>{COLLEGES.sort}</label>
      <select
        id={id}
        value={order}
        onChange={({ target }) =>
          onChoose(COLLEGE_ORDERS.find((one) => one === target.value) ?? COLLEGE_ORDERS[0])
        }
      >
        {COLLEGE_ORDERS.map((one) => (
          <option key={one} value={one}>
            {COLLEGE_ORDER_NAMES[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
