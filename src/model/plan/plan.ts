import { EFFORT_FOR } from '../../evidence/paths/goal-effort.ts'
import type { PathFacts, PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { PLAN_HOURS } from '../../evidence/roadmap/plan-hours.ts'
import { SKILL_IDS, type SkillId } from '../../evidence/roadmap/skills.ts'
import type { Answers } from '../person/answers.ts'
import { partAhead, WEEKS_A_MONTH } from '../judging/months.ts'
import { personFor, type PlanPerson } from './learner.ts'
import { skillsAhead } from './skills.ts'

/** The parts of a degree. Each college names its own terms, so these are quarters of the credits. */
export const QUARTERS = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const

export type StageId =
  SkillId | 'try-out' | 'prepare' | 'course' | 'portfolio-after' | (typeof QUARTERS)[number]

/** A stretch of a plan. */
export interface Stage {
  readonly id: StageId
  /** Whole hours of study. */
  readonly hours: number
  /** When it begins and ends, in weeks since the start of the plan. */
  readonly from: number
  readonly to: number
}

/** What to study when, counted in weeks from a day that the person chooses. */
export interface Plan {
  readonly path: PathId
  readonly person: PlanPerson
  /** One after the other, without gaps; the try-out first. Their hours sum to `hours`. */
  readonly stages: readonly Stage[]
  readonly hours: number
  /** Weeks from the start to the end. */
  readonly weeks: number
  /** Hours a week once under way, never more than the person gives. */
  readonly hoursAWeek: number
  /** The fewest weeks that the path's calendar allows. */
  readonly leastWeeks: number
  /** The skills left out because they are known already. */
  readonly known: readonly SkillId[]
}

interface Part {
  readonly id: StageId
  readonly hours: number
}

/**
 * A plan for one path and person, at typical hours. Paths of one's own pace follow the roadmap;
 * courses and degrees have parts whose dates a school sets, so their stages follow each other as if
 * the school never kept anyone waiting.
 */
export function planFor(path: PathId, answers: Answers): Plan {
  const facts = PATHS[path]
  const person = personFor(path, answers)
  const part = partAhead(facts, person)
  const parts = wholeHours(partsOf(facts, person, facts.study.value * part))
  const hours = sumOf(parts)

  // A degree's calendar starts at enrollment, after the try-out; every other one includes it.
  const before = facts.family === 'degree' ? PLAN_HOURS.tryOut.value : 0
  const useful = facts.mostHours.value
  const pace = person.hours < useful ? person.hours : useful
  const leastWeeks = facts.leastMonths.value * part * WEEKS_A_MONTH
  const atPace = (hours - before) / pace
  const weeks = atPace > leastWeeks ? atPace : leastWeeks
  const hoursAWeek = (hours - before) / weeks

  const stages = laidOut(parts, (first) => (first && before > 0 ? pace : hoursAWeek))
  const known = parts.flatMap(({ id, hours: own }) => (own === 0 && isSkill(id) ? [id] : []))
  const end = before / pace + weeks
  return { path, person, stages, hours, weeks: end, hoursAWeek, leastWeeks, known }
}

/** Parts one after the other; what takes no hours is left out. */
function laidOut(parts: readonly Part[], hoursAWeek: (first: boolean) => number): readonly Stage[] {
  const stages: Stage[] = []
  let from = 0
  for (const { id, hours } of parts) {
    if (hours === 0) continue
    const to = from + hours / hoursAWeek(stages.length === 0)
    stages.push({ id, hours, from, to })
    from = to
  }
  return stages
}

const isSkill = (id: StageId): id is SkillId => SKILL_IDS.some((skill) => skill === id)

/** The parts of a path with their hours, the free try-out first. */
function partsOf(facts: PathFacts, person: PlanPerson, ahead: number): readonly Part[] {
  const tryOut = { id: 'try-out', hours: PLAN_HOURS.tryOut.value } as const
  if (facts.family === 'degree') {
    return [tryOut, ...QUARTERS.map((id) => ({ id, hours: ahead / QUARTERS.length }))]
  }
  if (facts.family === 'bootcamp') {
    const prepare = PLAN_HOURS.preWork.value - tryOut.hours
    const after = PLAN_HOURS.portfolio.value
    return [
      tryOut,
      { id: 'prepare', hours: prepare },
      { id: 'course', hours: ahead - tryOut.hours - prepare - after },
      { id: 'portfolio-after', hours: after },
    ]
  }
  const whole = facts.study.value * EFFORT_FOR[person.goal].value
  return [tryOut, ...skillsAhead(person.goal, whole, ahead - tryOut.hours)]
}

/** The same parts in whole hours, so that what is shown adds up: the running sum is rounded. */
function wholeHours(parts: readonly Part[]): readonly Part[] {
  let exact = 0
  let shown = 0
  return parts.map(({ id, hours }) => {
    exact += hours
    const own = rounded(exact) - shown
    shown += own
    return { id, hours: own }
  })
}

const rounded = (x: number): number => x + 0.5 - ((x + 0.5) % 1)
const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { hours }) => sum + hours, 0)
