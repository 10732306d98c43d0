import { Link } from 'react-router'

import type { Program } from '../../../evidence/programs/program.ts'
import { LIST, programTitle } from '../../../words/en/programs.ts'
import { to } from '../../to.ts'

/** Programs of a name that was typed, of which too little is known to list them. */
export function Unlisted({ programs }: { programs: readonly Program[] }) {
  return (
    <section className="section">
      <h2>{LIST.unlistedTitle}</h2>
      <p>{LIST.unlisted}</p>
      <ul>
        {programs.map((program) => (
          <li key={program.id}>
            <Link to={to.program(program.id)}>{programTitle(program)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
