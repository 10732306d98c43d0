import type { SkillId } from '../../evidence/roadmap/skills.ts'
import { begin, listed, toHalf } from './format.ts'

/** Skills that a first job can do without: our judgment. Everything else on the map comes first. */
export const CAN_WAIT: readonly SkillId[] = ['caching', 'queues', 'observability']

/** Hours a week that the roadmap is made for. They are those of the questionnaire. */
export const PACES = [5, 10, 20, 30, 40] as const

/** What drawings call a skill whose name is too long for its box. */
export const SHORT_NAMES: Readonly<Partial<Record<SkillId, string>>> = {
  language: 'First language',
  algorithms: 'Algorithms',
  'http-rest': 'HTTP and APIs',
  sql: 'SQL and data',
  'deploy-cloud': 'Delivery and cloud',
  observability: 'Logs and metrics',
  portfolio: 'Own projects',
  interviews: 'Job search',
}

/** The table of how long the roadmap takes. */
export const PACE_TABLE = {
  caption: 'The whole roadmap at your pace, practice for interviews included',
  hours: 'Hours a week',
  takes: 'Takes',
  each: (hours: number): string => `${hours} hours`,
  years: (fromMonths: number, toMonths: number): string =>
    `about ${toHalf(fromMonths / 12)} to ${toHalf(toMonths / 12)} years`,
} as const

/** Hours at their low and their high end. */
interface Hours {
  readonly low: number
  readonly high: number
}

const needsInWords = (needs: readonly number[]): string =>
  needs.length === 0 ? 'needs nothing first' : `needs ${listed(needs.map(String))}`

/** The map of skills. What a skill needs is told by the numbers of the skills before it. */
export const SKILL_MAP = {
  title: 'A map of the fifteen skills',
  /** A skill for those who do not see the map. */
  said: (name: string, needs: readonly number[]): string => `${name}: ${needsInWords(needs)}.`,
  /** Beneath its name, where the map is a list. */
  inList: (needs: readonly number[], { low, high }: Hours, canWait: boolean): string =>
    `${begin(needsInWords(needs))}. ${low} to ${high} hours.${canWait ? ' Can wait.' : ''}`,
  /** Beneath its name, in its box. */
  inBox: (place: number, { low, high }: Hours): string => `${place} · ${low}–${high} h`,
  readMap:
    'Read it from the top. A line leads from what comes first to what builds on it; h is hours.',
  dashed: 'Dashed boxes can wait until you have a job.',
  readList: '“Needs 6” means number 6 of this list. What can wait is learned in the job.',
} as const

/** The table of skills. */
export const SKILL_TABLE = {
  caption: 'The fifteen skills',
  skill: 'Skill, and when it is done',
  needs: 'Needs',
  hours: 'Hours',
  guide: 'Nearest published guide',
  numbered: (place: number, name: string): string => `${place}. ${name}`,
  needed: (needs: readonly number[]): string =>
    needs.length === 0 ? 'Nothing' : listed(needs.map(String)),
  noGuide: 'None: our judgment alone',
  all: 'All fifteen',
  how: 'How',
  addedUp: 'Low ends and high ends added up',
} as const
