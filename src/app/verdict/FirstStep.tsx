import { FREE_FIRST_STEP } from '../../words/en/verdict.ts'

/** What anyone can do today, whatever fits. */
export function FirstStep() {
  return (
    <section className="first-step" aria-labelledby="first-step">
      <h2 id="first-step">{FREE_FIRST_STEP.title}</h2>
      {FREE_FIRST_STEP.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
