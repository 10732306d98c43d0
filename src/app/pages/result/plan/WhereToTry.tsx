import { WHERE_TO_TRY } from '../../../../words/en/plan.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { TryOut } from './TryOut.tsx'
import './plan.css'

/** The free first step in full, for a person for whom no path stands out. */
export function WhereToTry({ answers }: { answers: Answers }) {
  return (
    <section className="section plan try-out" aria-labelledby="where-to-try">
      <h2 id="where-to-try">{WHERE_TO_TRY}</h2>
      <TryOut answers={answers} Heading="h3" />
    </section>
  )
}
