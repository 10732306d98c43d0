import { LANGUAGE_TABLE, LANGUAGES } from '../../../words/en/languages.ts'
import type { Program } from '../../../evidence/programs/program.ts'
import { isListed } from '../../../evidence/programs/listed.ts'
import { PROGRAMS } from '../../../evidence/programs/programs.ts'
import type { Technology } from '../../../evidence/programs/technologies.ts'
import './drawings.css'

/** What each language is for, what people build with in it, and which listed programs say that they teach it. */
export function LanguageTable() {
  return (
    <table className="stacks">
      <caption className="visually-hidden">{LANGUAGE_TABLE.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{LANGUAGE_TABLE.language}</th>
          <th scope="col">{LANGUAGE_TABLE.whatFor}</th>
          <th scope="col">{LANGUAGE_TABLE.builtWith}</th>
          <th scope="col">{LANGUAGE_TABLE.taughtBy}</th>
        </tr>
      </thead>
      <tbody>
        {LANGUAGES.map(({ name, whatFor, frameworks, taughtAs }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label={LANGUAGE_TABLE.whatFor}>{whatFor}</td>
            <td data-label={LANGUAGE_TABLE.builtWith}>{frameworks}</td>
            <td data-label={LANGUAGE_TABLE.taughtBy}>
              <TaughtBy programs={programsThatTeach(taughtAs)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TaughtBy({ programs }: { programs: readonly Program[] }) {
  if (programs.length === 0) return <span className="quiet">{LANGUAGE_TABLE.nobody}</span>
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
