import type { SkillId } from '../../evidence/roadmap/skills.ts'

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
