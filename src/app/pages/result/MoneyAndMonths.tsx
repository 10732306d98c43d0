import { AID_TO_CHECK } from '../../../words/en/costs.ts'
import { pace, until } from '../../../words/en/findings.ts'
import { months, monthsRange, usd, usdRange } from '../../../words/en/format.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { PATHS } from '../../../evidence/paths/paths.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { DEADLINE } from '../../../model/person/options.ts'
import { rangesOf } from '../../../model/money/ranges.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { CostBar } from './CostBar.tsx'
import { CostTable } from './CostTable.tsx'
import { FigureJump } from '../../passports/FigureJump.tsx'
import { MonthsBar } from './MonthsBar.tsx'

interface MoneyAndMonthsProps {
  readonly path: Judged
  readonly answers: Answers
  readonly Heading: 'h3' | 'h4'
}

/** Both money and months, under headings that fit where they stand. */
export function MoneyAndMonths({ path, answers, Heading }: MoneyAndMonthsProps) {
  const { family, aid } = PATHS[path.path]
  const { cost } = path.outcome
  const ranges = rangesOf(path.path, answers)
  const words = PATH_WORDS[path.path]
  const { deadline } = answers
  const limit = deadline === 'unsure' || deadline === 'none' ? null : DEADLINE[deadline]
  return (
    <div className="takes">
      <div>
        <Heading>{usdRange(ranges.cost.low, ranges.cost.high)} in all</Heading>
        <p>Typically about {usd(ranges.cost.typical)}.</p>
        <CostBar family={family} cost={cost} range={ranges.cost} />
        <CostTable family={family} cost={cost} />
        <p className="small">
          Where in the range you land depends on {words.priceDependsOn}.{' '}
          <FigureJump path={path.path} figure="price" about="price" />
        </p>
      </div>
      <div>
        <Heading>{monthsRange(ranges.months.low, ranges.months.high)}</Heading>
        <p>
          Typically about {months(ranges.months.typical)} {until(path, answers)}, {pace(answers)}.
        </p>
        <MonthsBar family={family} range={ranges.months} limit={limit} />
        {limit !== null && (
          <p className="small">The dashed line marks the {limit} months you have.</p>
        )}
        <p className="small">
          How long you take depends on {words.timeDependsOn}.{' '}
          <FigureJump path={path.path} figure="study" about="hours of study" />
        </p>
        {aid.length > 0 && (
          <>
            <p>Help with the price that is worth a look:</p>
            <ul className="small">
              {aid.map((kind) => (
                <li key={kind}>{AID_TO_CHECK[kind]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
