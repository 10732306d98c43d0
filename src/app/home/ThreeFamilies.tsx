import { FAMILY_WORDS } from '../../content/families.ts'
import { FAMILIES } from '../../evidence/path.ts'
import { Blaze } from '../parts/Blaze.tsx'

/** The three families of paths, with equal detail. */
export function ThreeFamilies() {
  return (
    <section className="section">
      <h2>Three ways to become a developer</h2>
      <div className="side-by-side">
        {FAMILIES.map((family) => (
          <article key={family}>
            <h3 className={family}>
              <Blaze family={family} /> {FAMILY_WORDS[family].name}
            </h3>
            <p>{FAMILY_WORDS[family].line}</p>
            <dl className="facts">
              <dt>Ends with</dt>
              <dd>{FAMILY_WORDS[family].endsWith}</dd>
            </dl>
          </article>
        ))}
      </div>
    </section>
  )
}
