import { INCOME, USUAL_INCOMES } from '../../evidence/income.ts'
import { JOB_SEARCH } from '../../evidence/job-search.ts'
import type { PathId } from '../../evidence/path.ts'
import { PATHS } from '../../evidence/paths.ts'
import type { Answers } from '../../model/answers.ts'
import { rateFigureFor } from '../../model/borrowing.ts'
import type { NamedFigure } from '../result/figures-behind.ts'
import { Disclosure } from '../result/Disclosure.tsx'
import { Passport } from '../result/Passport.tsx'

interface MoneyFiguresProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** The figures that only these numbers rest on; a path's own stand with its others. */
export function MoneyFigures({ paths, answers }: MoneyFiguresProps) {
  return (
    <Disclosure summary="Where the figures for this come from">
      <div className="passports">
        {figuresFor(paths, answers).map(([name, figure]) => (
          <Passport
            key={`${figure.describes} ${figure.population}`}
            id={`money-${name}-${figure.value}`}
            name={name}
            figure={figure}
          />
        ))}
      </div>
    </Disclosure>
  )
}

function figuresFor(paths: readonly PathId[], { goal, income }: Answers): readonly NamedFigure[] {
  const rates = new Set(paths.map((path) => rateFigureFor(PATHS[path])))
  const incomes = income === undefined ? USUAL_INCOMES : [INCOME[income]]
  return [
    ...[...rates].map((figure) => ['loan-rate', figure] as const),
    ...incomes.map((figure) => ['pay-now', figure] as const),
    ...(goal === 'grow' ? [] : [['search', JOB_SEARCH] as const]),
  ]
}
