import { Link } from 'react-router'

import { ANSWER_NAMES } from '../../../evidence/registry/answer-figures.ts'
import { VERDICT_MOVERS } from '../../../evidence/registry/verdict-movers.ts'
import { PATH_IDS } from '../../../evidence/paths/path.ts'
import { inHundred } from '../../../words/en/format.ts'
import { METHOD_SECTIONS, WEAKNESS_WORDS } from '../../../words/en/method.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { to } from '../../to.ts'
import { Bar } from './Bar.tsx'

/** As many as fit on a screen. */
const SHOWN = 10

/** The figures that most answers hang on, and what else is weak. */
export function Weaknesses() {
  const figures = new Map(ANSWER_NAMES)
  return (
    <>
      <p>{WEAKNESS_WORDS.lead}</p>
      <table className="stacks">
        <caption className="visually-hidden">{METHOD_SECTIONS.weaknesses}</caption>
        <thead>
          <tr>
            <th scope="col">{WEAKNESS_WORDS.figure}</th>
            <th scope="col" className="number">
              {WEAKNESS_WORDS.moves}
            </th>
          </tr>
        </thead>
        <tbody>
          {VERDICT_MOVERS.slice(0, SHOWN).map(({ name, share }) => (
            <tr key={name}>
              <th scope="row">
                <Link to={to.figure(name)}>
                  {pathIn(name)}
                  {figures.get(name)?.describes}
                </Link>
              </th>
              <td className="number" data-label={WEAKNESS_WORDS.moves}>
                {inHundred(share)}
                <Bar percent={share * 100} full={30} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Link to={`${to.sources()}?moves=yes`}>{WEAKNESS_WORDS.more}</Link>
      </p>
      <ul>
        {WEAKNESS_WORDS.also.map((weakness) => (
          <li key={weakness}>{weakness}</li>
        ))}
      </ul>
    </>
  )
}

/** The path that a figure's name begins with, where it begins with one. */
function pathIn(name: string): string {
  const path = PATH_IDS.find((one) => name.startsWith(`${one}/`))
  return path === undefined ? '' : `${PATH_WORDS[path].name}: `
}
