import { WHERE_TO_TRY } from '../../content/plan.ts'
import type { Answers } from '../../model/answers.ts'
import { TryOut } from './TryOut.tsx'
import '../styles/plan.css'

/** The free first step in full, for a person for whom no path stands out. */
export function WhereToTry({ answers }: { answers: Answers }) {
  return (
    <section className="section plan try-out" aria-labelledby="where-to-try">
      <h2 id="where-to-try">{WHERE_TO_TRY}</h2>
      <TryOut answers={answers} Heading="h3" />
    </section>
  )
}
