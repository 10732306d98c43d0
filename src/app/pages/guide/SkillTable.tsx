import { doneWhen } from '../../../words/en/plan.ts'
import { SKILL_TABLE } from '../../../words/en/roadmap.ts'
import { skillNumber } from '../../../evidence/roadmap/direct-needs.ts'
import { SKILL_IDS, SKILLS, type SkillId } from '../../../evidence/roadmap/skills.ts'
import { useSource } from '../../passports/sources.ts'
import { FigureInText } from './FigureInText.tsx'
import './drawings.css'

/** Every skill with what it needs, its hours, the sign that it is learned, and the nearest published guide. */
export function SkillTable() {
  return (
    <table className="stacks skill-table">
      <caption className="visually-hidden">{SKILL_TABLE.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{SKILL_TABLE.skill}</th>
          <th scope="col">{SKILL_TABLE.needs}</th>
          <th scope="col">{SKILL_TABLE.hours}</th>
          <th scope="col">{SKILL_TABLE.guide}</th>
        </tr>
      </thead>
      <tbody>
        {SKILL_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">
              {SKILL_TABLE.numbered(skillNumber(id), SKILLS[id].name)}
              <span className="under">{doneWhen(id)}</span>
            </th>
            <td data-label={SKILL_TABLE.needs}>
              {SKILL_TABLE.needed(SKILLS[id].needs.map(skillNumber))}
            </td>
            <td data-label={SKILL_TABLE.hours} className="together">
              <FigureInText id={`roadmap/${id}`} as="range" />
            </td>
            <td data-label={SKILL_TABLE.guide} className="small">
              <Anchor skill={id} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {SKILL_TABLE.all}
          </th>
          <td data-label={SKILL_TABLE.hours} className="together">
            <FigureInText id="roadmap/total" as="range" />
          </td>
          <td data-label={SKILL_TABLE.how} className="small">
            {SKILL_TABLE.addedUp}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function Anchor({ skill }: { skill: SkillId }) {
  const { anchor } = SKILLS[skill]
  return anchor === null ? SKILL_TABLE.noGuide : <Cited {...anchor} />
}

function Cited({ source, says }: { readonly source: string; readonly says: string }) {
  return <a href={useSource(source).url}>{says}</a>
}
