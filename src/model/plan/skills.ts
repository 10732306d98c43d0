import { learningOrder } from '../../evidence/roadmap/learning-order.ts'
import { SKILLS, type SkillId } from '../../evidence/roadmap/skills.ts'
import type { Goal } from '../../evidence/paths/path.ts'

/** Hours for one skill. */
export interface SkillHours {
  readonly id: SkillId
  readonly hours: number
}

/** What one's own first product or client can do without. */
const CAN_WAIT: readonly SkillId[] = [
  'algorithms',
  'caching',
  'queues',
  'observability',
  'interviews',
]
/** What most often widens work that someone already does, with what it needs first. */
const TO_GROW: readonly SkillId[] = ['language', 'git', 'http-rest', 'sql', 'framework']

/** The skills that each goal asks for, in the order of learning. */
const FOR_GOAL: Readonly<Record<Goal, readonly SkillId[]>> = {
  'developer-job': learningOrder(),
  qualification: learningOrder(),
  'own-work': learningOrder().filter((id) => !CAN_WAIT.includes(id)),
  grow: learningOrder(TO_GROW),
  explore: ['language'],
}

/**
 * The skills of a goal, scaled to a number of hours in proportion to what each takes a beginner.
 *
 * @param whole hours a beginner would need for all of them
 * @param ahead hours still ahead; what is known already shortens the earliest skills first
 */
export function skillsAhead(goal: Goal, whole: number, ahead: number): readonly SkillHours[] {
  const ids = FOR_GOAL[goal]
  const scale = whole / ids.reduce((sum, id) => sum + usualHours(id), 0)
  let known = whole - ahead
  return ids.map((id) => {
    const full = usualHours(id) * scale
    const spared = known < full ? known : full
    known -= spared
    return { id, hours: full - spared }
  })
}

const usualHours = (id: SkillId): number => (SKILLS[id].hours.low + SKILLS[id].hours.high) / 2
