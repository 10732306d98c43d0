import { GLOSSARY, type Term } from '../../../words/en/glossary.ts'
import { begin } from '../../../words/en/format.ts'

/** Every word of the trade with its meaning, in the order of the alphabet. */
export function GlossaryList() {
  const terms = Object.entries<Term>(GLOSSARY).sort(([, a], [, b]) =>
    a.term.localeCompare(b.term, 'en'),
  )
  return (
    <dl className="glossary">
      {terms.map(([id, { term, meaning }]) => (
        <div key={id} id={id}>
          <dt>{begin(term)}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
