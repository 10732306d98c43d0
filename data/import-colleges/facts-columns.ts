import { INCOME_BRACKETS } from '../../src/evidence/colleges/college.ts'
import { FLAGS } from '../../src/evidence/colleges/facts-table.ts'
import { DOLLAR_STEP, type Column } from '../../src/evidence/colleges/table.ts'
import { oneLine } from './tidy.ts'
import type { College } from './universe.ts'

/** A share as whole percent, halves up. Four decimals are what the sources give. */
const percent = (share: number | null) =>
  share === null ? null : Math.round(Math.round(share * 10_000) / 100)

/** The columns of the facts. */
export function factsColumns(colleges: readonly College[]): readonly Column[] {
  const it = colleges.map(({ institution }) => institution)
  const accreditors = [...new Set(it.map(({ accreditor }) => oneLine(accreditor)))]
    .filter((name) => name !== '')
    .toSorted()
  const accreditor = it.map((college) => accreditors.indexOf(oneLine(college.accreditor)))
  return [
    { name: 'tuition', values: it.map((college) => college.tuitionInState) },
    {
      name: 'tuition-out-of-state-extra',
      values: it.map(({ tuitionInState, tuitionOutOfState }) =>
        tuitionInState === null || tuitionOutOfState === null
          ? null
          : tuitionOutOfState - tuitionInState,
      ),
    },
    ...INCOME_BRACKETS.map((_, i) => ({
      name: `net-price-${i + 1}`,
      values: it.map((college) => college.netPriceByIncome[i] ?? null),
      step: DOLLAR_STEP,
    })),
    { name: 'completion', values: it.map((college) => percent(college.completion)) },
    {
      name: 'award-after-eight-years',
      values: it.map((college) => percent(college.awardAfterEightYears)),
    },
    { name: 'admission', values: it.map((college) => percent(college.admission)) },
    { name: 'undergraduates', values: it.map((college) => college.undergraduates) },
    { name: 'pell', values: it.map((college) => percent(college.pellShare)) },
    { name: 'earnings', values: it.map((college) => college.earnings), step: DOLLAR_STEP },
    {
      name: 'flags',
      values: it.map(
        (college) =>
          (college.openAdmission ? FLAGS.openAdmission : 0) +
          (college.tuitionByProgram === null ? 0 : FLAGS.pricedByProgram),
      ),
    },
    { name: 'accreditor-count', values: [accreditors.length] },
    { name: 'accreditors', words: accreditors },
    { name: 'accreditor', values: accreditor.map((at) => (at < 0 ? null : at)) },
  ]
}
