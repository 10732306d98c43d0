import { useState } from 'react'

import { NO_PAY_NUMBERS, NOT_RANKED, ORDER_TURNS, setAgainst } from '../../../../words/en/money.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { economics, orderTurnsWithRate } from '../../../../model/money/economics.ts'
import { incomesOf } from '../../../../model/judging/estimate.ts'
import { Deferred } from '../../../parts/Deferred.tsx'
import { PathName } from '../../../parts/PathName.tsx'
import type { Shown } from '../section.ts'
import { IncomeField } from './IncomeField.tsx'
import { PathMoney } from './PathMoney.tsx'
import { USUAL_SPAN, type Span } from './span.ts'
import { SpanFields } from './SpanFields.tsx'
import css from './money.module.css'

/** What the paths that stand first cost and bring over the years, against staying as one is. */
export function Money({ lead, answers, whatIf }: Shown) {
  const paths = lead.paths.map(({ path }) => path)
  const [span, setSpan] = useState<Span>(USUAL_SPAN)
  const { goal } = answers
  const several = paths.length > 1
  return (
    <div className={css['money']}>
      {goal === 'unsure' || goal === 'explore' ? (
        <p>{NO_PAY_NUMBERS[goal]}</p>
      ) : (
        <>
          <div className={css['setAgainst']}>
            <p>
              {setAgainst(
                answers,
                incomesOf(answers).map(({ value }) => value),
              )}
            </p>
            <IncomeField answers={answers} whatIf={whatIf} />
          </div>
          <SpanFields span={span} onChange={setSpan} />
        </>
      )}
      <Deferred>
        <OrderTurns {...{ paths, answers, span }} />
        {paths.map((path) => (
          <div className={css['oneOf']} key={path}>
            {several && (
              <h3>
                <PathName path={path} />
              </h3>
            )}
            <PathMoney {...{ path, answers, span }} Heading={several ? 'h4' : 'h3'} />
          </div>
        ))}
      </Deferred>
      <p className="quiet">{NOT_RANKED}</p>
    </div>
  )
}

interface OrderTurnsProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
  readonly span: Span
}

/** Says so where it depends on the rate which of any two of these paths is worth more. */
function OrderTurns({ paths, answers, span }: OrderTurnsProps) {
  if (paths.length === 1) return null
  const money = paths.map((path) => economics(path, answers, span))
  const turns = money.some((one, place) =>
    money.slice(place + 1).some((other) => orderTurnsWithRate(one, other)),
  )
  return turns && <p className="notice">{ORDER_TURNS}</p>
}
