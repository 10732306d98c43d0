import { useState } from 'react'

import { MONEY_PARTS, NO_PAY_NUMBERS } from '../../../../words/en/money.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { PathMoney } from './PathMoney.tsx'
import { USUAL_SPAN, type Span } from './span.ts'
import { SpanFields } from './SpanFields.tsx'
import css from './money.module.css'

/** What one of the other paths costs and brings over the years, in the same detail as the first. */
export function OnePathMoney({ path, answers }: { path: PathId; answers: Answers }) {
  const [span, setSpan] = useState<Span>(USUAL_SPAN)
  return (
    <div className={css['money']}>
      <h4>{MONEY_PARTS.heading}</h4>
      {answers.goal in NO_PAY_NUMBERS || <SpanFields span={span} onChange={setSpan} />}
      <PathMoney {...{ path, answers, span }} Heading="h5" />
    </div>
  )
}
