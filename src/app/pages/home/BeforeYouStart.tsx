import { BEFORE_YOU_START } from '../../../words/en/home.ts'

/** What you get, how long it takes, and what happens to your answers. */
export function BeforeYouStart() {
  return (
    <section className="section">
      <h2>{BEFORE_YOU_START.title}</h2>
      <div className="side-by-side">
        {BEFORE_YOU_START.parts.map(({ title, line }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{line}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
