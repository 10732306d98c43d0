import { useId } from 'react'

import { ORDERS, type Order } from '../../../model/matching/sort-programs.ts'
import { LIST, ORDER_NAMES } from '../../../words/en/programs.ts'
import css from './OrderField.module.css'

interface OrderFieldProps {
  readonly order: Order | 'fit'
  /** Whether there are answers to order by. */
  readonly withFit: boolean
  readonly onChoose: (order: Order | 'fit') => void
}

/** The rule of order, named in full. */
export function OrderField({ order, withFit, onChoose }: OrderFieldProps) {
  const id = useId()
  const orders = withFit ? (['fit', ...ORDERS] as const) : ORDERS
  return (
    <div className={css['order']}>
      <label htmlFor={id}>{LIST.sort}</label>
      <select
        id={id}
        value={order === 'fit' && !withFit ? 'known' : order}
        onChange={({ target }) => onChoose(orders.find((one) => one === target.value) ?? 'known')}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {ORDER_NAMES[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
