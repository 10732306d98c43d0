import { INCOME_BRACKETS } from '../../../evidence/colleges/college.ts'
import { INCOME_FIELD, incomeBracket } from '../../../words/en/colleges.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'

const INCOMES = INCOME_BRACKETS.map(({ from, to }, place) => ({
  value: place,
  name: incomeBracket(from, to),
}))

interface IncomeFieldProps {
  /** A place in `INCOME_BRACKETS`; null for the average of all. */
  readonly income: number | null
  readonly onChoose: (income: number | null) => void
}

/** Whose price is meant: families of one income, or all who got aid. */
export const IncomeField = ({ income, onChoose }: IncomeFieldProps) => (
  <ChoiceField
    label={INCOME_FIELD.label}
    none={INCOME_FIELD.average}
    options={INCOMES}
    value={income}
    onChoose={onChoose}
  />
)
