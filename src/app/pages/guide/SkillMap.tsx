import { linkVertical } from 'd3-shape'
import { useId } from 'react'

import { CAN_WAIT, SHORT_NAMES, SKILL_MAP } from '../../../words/en/roadmap.ts'
import { directNeeds, skillNumber, stepsTo } from '../../../evidence/roadmap/direct-needs.ts'
import { SKILL_IDS, SKILLS, type SkillId } from '../../../evidence/roadmap/skills.ts'
import './drawings.css'

/** Where each skill stands from left to right, so that no line crosses a box. Rows follow from the needs. */
const COLUMN: Readonly<Record<SkillId, number>> = {
  language: 2.5,
  algorithms: 0,
  git: 2,
  sql: 4,
  'http-rest': 2,
  framework: 3,
  'auth-security': 1,
  testing: 2,
  docker: 3,
  caching: 4,
  queues: 5,
  'deploy-cloud': 2.5,
  portfolio: 1.5,
  observability: 3.5,
  interviews: 0.75,
}

/** From one column or row to the next, and the size of a box. */
const [ACROSS, DOWN, WIDTH, HEIGHT] = [132, 112, 122, 78]
const [COLUMNS, ROWS] = [6, 8]

/** Room around the boxes for their strokes. */
const EDGE = 2

const LINE = 20

/** Letters that fit into a line of a box. */
const LINE_LETTERS = 14

const link = linkVertical<{ source: Point; target: Point }, Point>()
  .x(([x]) => x)
  .y(([, y]) => y)

type Point = readonly [x: number, y: number]

/** The fifteen skills and what each needs: a drawing where there is room, else a list in order. */
export function SkillMap() {
  const id = useId()
  return (
    <figure className="drawing skill-map">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold what is drawn here
        role="img"
        aria-labelledby={`${id}title ${id}words`}
        viewBox={`0 0 ${ACROSS * (COLUMNS - 1) + WIDTH + 2 * EDGE} ${DOWN * (ROWS - 1) + HEIGHT + 2 * EDGE}`}
      >
        <title id={`${id}title`}>{SKILL_MAP.title}</title>
        <desc id={`${id}words`}>
          {SKILL_IDS.map((skill) => SKILL_MAP.said(SKILLS[skill].name, needsOf(skill))).join(' ')}
        </desc>
        {SKILL_IDS.flatMap((skill) => directNeeds(skill).map((need) => [need, skill] as const)).map(
          ([need, skill]) => (
            <path
              key={need + skill}
              className="way"
              d={link({ source: foot(need), target: head(skill) }) ?? undefined}
            />
          ),
        )}
        {SKILL_IDS.map((skill) => (
          <Box key={skill} skill={skill} />
        ))}
      </svg>
      <ol className="skill-list">
        {SKILL_IDS.map((skill) => (
          <li key={skill} className={CAN_WAIT.includes(skill) ? 'waits' : undefined}>
            <b>{SKILLS[skill].name}</b>
            <span className="under">
              {SKILL_MAP.inList(needsOf(skill), SKILLS[skill].hours, CAN_WAIT.includes(skill))}
            </span>
          </li>
        ))}
      </ol>
      <figcaption>
        <span className="wide-only">{SKILL_MAP.readMap} </span>
        <span className="wide-only">{SKILL_MAP.dashed}</span>
        <span className="narrow-only">{SKILL_MAP.readList}</span>
      </figcaption>
    </figure>
  )
}

/** One skill: its name, its number in the list, and its hours. */
function Box({ skill }: { skill: SkillId }) {
  const [x, y] = head(skill)
  const lines = inLines(SHORT_NAMES[skill] ?? SKILLS[skill].name)
  const first = y + HEIGHT / 2 - ((lines.length + 1) * LINE) / 2 + LINE * 0.75
  return (
    <g className={CAN_WAIT.includes(skill) ? 'waits' : undefined}>
      <rect x={x - WIDTH / 2} y={y} width={WIDTH} height={HEIGHT} />
      {lines.map((line, place) => (
        <text key={line} className="name" x={x} y={first + place * LINE}>
          {line}
        </text>
      ))}
      <text x={x} y={first + lines.length * LINE}>
        {SKILL_MAP.inBox(skillNumber(skill), SKILLS[skill].hours)}
      </text>
    </g>
  )
}

/** The middle of the upper edge of a box, where lines arrive. */
const head = (skill: SkillId): Point => [
  COLUMN[skill] * ACROSS + WIDTH / 2 + EDGE,
  stepsTo(skill) * DOWN + EDGE,
]

/** The middle of its lower edge, where they leave. */
function foot(skill: SkillId): Point {
  const [x, y] = head(skill)
  return [x, y + HEIGHT]
}

/** What a skill needs, by number. */
const needsOf = (skill: SkillId): readonly number[] => SKILLS[skill].needs.map(skillNumber)

/** A name in one line or in two. */
function inLines(name: string): readonly string[] {
  if (name.length <= LINE_LETTERS) return [name]
  const words = name.split(' ')
  let fits = words.length - 1
  while (words.slice(0, fits).join(' ').length > LINE_LETTERS - 1) fits -= 1
  return [words.slice(0, fits).join(' '), words.slice(fits).join(' ')]
}
