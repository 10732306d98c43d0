import { listed } from '../../../words/en/format.ts'
import { DONE_WHEN } from '../../../words/en/plan.ts'
import { skillNumber } from '../../../evidence/roadmap/direct-needs.ts'
import { SKILL_IDS, SKILLS, type SkillId } from '../../../evidence/roadmap/skills.ts'
import { useSource } from '../../passports/sources.ts'
import { FigureInText } from './FigureInText.tsx'
import './drawings.css'

/** Every skill with what it needs, its hours, the sign that it is learned, and the nearest published guide. */
export function SkillTable() {
  return (
    <table className="stacks skill-table">
      <caption className="visually-hidden">The fifteen skills</caption>
      <thead>
        <tr>
          <th scope="col">Skill, and when it is done</th>
          <th scope="col">Needs</th>
          <th scope="col">Hours</th>
          <th scope="col">Nearest published guide</th>
        </tr>
      </thead>
      <tbody>
        {SKILL_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">
              {skillNumber(id)}. {SKILLS[id].name}
              <span className="under">Done when {DONE_WHEN[id]}.</span>
            </th>
            <td data-label="Needs">{needs(id)}</td>
            <td data-label="Hours" className="together">
              <FigureInText id={`roadmap/${id}`} as="range" />
            </td>
            <td data-label="Nearest published guide" className="small">
              <Anchor skill={id} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            All fifteen
          </th>
          <td data-label="Hours" className="together">
            <FigureInText id="roadmap/total" as="range" />
          </td>
          <td data-label="How" className="small">
            Low ends and high ends added up
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function needs(id: SkillId): string {
  const numbers = SKILLS[id].needs.map((need) => String(skillNumber(need)))
  return numbers.length === 0 ? 'Nothing' : listed(numbers)
}

function Anchor({ skill }: { skill: SkillId }) {
  const { anchor } = SKILLS[skill]
  return anchor === null ? 'None: our judgment alone' : <Cited {...anchor} />
}

function Cited({ source, says }: { readonly source: string; readonly says: string }) {
  return <a href={useSource(source).url}>{says}</a>
}
