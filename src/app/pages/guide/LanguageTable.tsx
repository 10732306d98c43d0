import { LANGUAGES } from '../../../words/en/languages.ts'
import type { Program } from '../../../evidence/programs/program.ts'
import { isListed } from '../../../evidence/programs/listed.ts'
import { PROGRAMS } from '../../../evidence/programs/programs.ts'
import type { Technology } from '../../../evidence/programs/technologies.ts'
import './drawings.css'

/** What each language is for, what people build with in it, and which listed programs say that they teach it. */
export function LanguageTable() {
  return (
    <table className="stacks">
      <caption className="visually-hidden">Nine languages</caption>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Mostly for</th>
          <th scope="col">Built with</th>
          <th scope="col">Taught by</th>
        </tr>
      </thead>
      <tbody>
        {LANGUAGES.map(({ name, whatFor, frameworks, taughtAs }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label="Mostly for">{whatFor}</td>
            <td data-label="Built with">{frameworks}</td>
            <td data-label="Taught by">
              <TaughtBy programs={programsThatTeach(taughtAs)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TaughtBy({ programs }: { programs: readonly Program[] }) {
  if (programs.length === 0) return <span className="quiet">None on record: ask</span>
  return (
    <ul className="bare">
      {programs.map(({ id, provider, url }) => (
        <li key={id}>
          <a href={url}>{provider}</a>
        </li>
      ))}
    </ul>
  )
}

/** Listed programs whose own page names the language, one of each provider, in the order of the alphabet. */
function programsThatTeach(names: readonly Technology[]): readonly Program[] {
  const found = PROGRAMS.filter(
    (program) =>
      isListed(program) &&
      program.stack.status === 'sourced' &&
      program.stack.value.some((technology) => names.includes(technology)),
  )
  return found
    .filter(({ provider }, at) => found.findIndex((one) => one.provider === provider) === at)
    .sort((a, b) => a.provider.localeCompare(b.provider, 'en'))
}
