import { MONEY_PARTS } from '../../../../words/en/money.ts'
import { useId } from 'react'

import { INCOME_LABELS } from '../../../../words/en/details.ts'
import { INCOMES, type Answers } from '../../../../model/person/answers.ts'
import type { WhatIf } from '../../../verdict/what-if.ts'
import css from './money.module.css'

/** What someone earns now, to tell where the numbers stand that depend on it. */
export function IncomeField({ answers, whatIf }: { answers: Answers; whatIf: WhatIf }) {
  const id = useId()
  return (
    <p className={css['incomeField']}>
      <label htmlFor={id}>{MONEY_PARTS.income}</label>
      <select
        id={id}
        value={answers.income ?? ''}
        onChange={({ target }) => {
          const { income: _before, ...others } = answers
          const income = INCOMES.find((one) => one === target.value)
          whatIf.change(income === undefined ? others : { ...others, income })
        }}
      >
        <option value="">{MONEY_PARTS.incomeUnknown}</option>
        {INCOMES.map((income) => (
          <option key={income} value={income}>
            {INCOME_LABELS[income]}
          </option>
        ))}
      </select>
    </p>
  )
}
