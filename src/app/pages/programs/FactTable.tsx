import type { Program } from '../../../evidence/programs/program.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import { FACT_KEYS, type FactKey } from '../../../model/matching/facts-known.ts'
import { FACT_NAMES, FACT_VALUES, PAGE, SOURCE_WORDS } from '../../../words/en/programs.ts'
import css from './FactTable.module.css'
import { SourceOfFact } from './SourceOfFact.tsx'

/** Every fact of a program with its source and date, or that it has to be asked. */
export function FactTable({ program }: { program: Program }) {
  const shown = FACT_KEYS.filter((key) => isAsked(program, key))
  const known = shown.filter((key) => program[key].status === 'sourced').length
  return (
    <section className="section">
      <h2>{PAGE.facts}</h2>
      <p className="quiet">{PAGE.factsNote(known, shown.length)}</p>
      <dl className={css['facts']}>
        {shown.map((key) => (
          <div key={key}>
            <dt>{FACT_NAMES[key]}</dt>
            <Known program={program} name={key} />
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Whether a fact is known, or worth asking for: an online course has no place, a bootcamp no credits. */
function isAsked(program: Program, key: FactKey): boolean {
  if (program[key].status === 'sourced') return true
  switch (key) {
    case 'credits':
      return program.family === 'degree'
    case 'place':
      return program.family === 'bootcamp' && program.delivery.status === 'ask'
    case 'lessonHours':
      return false
    case 'studyHours':
      return program.family === 'online' && program.weeks.status === 'ask'
    default:
      return true
  }
}

function Known({ program, name }: { readonly program: Program; readonly name: FactKey }) {
  const fact = program[name]
  if (fact.status === 'ask') return <dd className="quiet">{SOURCE_WORDS.ask}</dd>
  // The key decides the type of the value and of what puts it in words.
  const words = FACT_VALUES[name] as (value: unknown, states: typeof STATE_NAMES) => string
  return (
    <dd>
      {words(fact.value, STATE_NAMES)}
      <span className={css['source']}>
        <SourceOfFact source={fact.source} asOf={fact.asOf} />
      </span>
    </dd>
  )
}
