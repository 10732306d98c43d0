import type { ROADMAP_SOURCES } from './roadmap-sources.ts'

/** The fifteen skills of a back-end developer, in the order we show them. */
export const SKILL_IDS = [
  'language',
  'git',
  'algorithms',
  'http-rest',
  'sql',
  'framework',
  'auth-security',
  'testing',
  'docker',
  'deploy-cloud',
  'caching',
  'queues',
  'observability',
  'portfolio',
  'interviews',
] as const
export type SkillId = (typeof SKILL_IDS)[number]

/** A skill, what it builds on, and how long it takes. */
export interface Skill {
  readonly name: string
  /** Skills to have first. */
  readonly needs: readonly SkillId[]
  /** Hours of focused study for a beginner; about one in ten needs fewer or more. */
  readonly hours: { readonly low: number; readonly high: number }
  /** The nearest published guide to the hours, or null where there is none. */
  readonly anchor: { readonly says: string; readonly source: keyof typeof ROADMAP_SOURCES } | null
}

export const SKILLS: Readonly<Record<SkillId, Skill>> = {
  language: {
    name: 'A first programming language',
    needs: [],
    hours: { low: 120, high: 200 },
    anchor: {
      says: 'Full Stack Open expects 100 to 200 hours of programming before it begins.',
      source: 'full-stack-open',
    },
  },
  git: {
    name: 'Command line and Git',
    needs: ['language'],
    hours: { low: 20, high: 40 },
    anchor: {
      says: 'The course on these tools in the OSSU curriculum takes 24 hours.',
      source: 'ossu-curriculum',
    },
  },
  algorithms: {
    name: 'Data structures and algorithms',
    needs: ['language'],
    hours: { low: 60, high: 130 },
    anchor: {
      says: 'The core theory courses of OSSU take 64 to 128 hours.',
      source: 'ossu-curriculum',
    },
  },
  'http-rest': {
    name: 'HTTP and REST APIs',
    needs: ['language', 'git'],
    hours: { low: 40, high: 80 },
    anchor: {
      says: 'Parts 0 and 3 of Full Stack Open, at 15 to 20 hours a part.',
      source: 'full-stack-open',
    },
  },
  sql: {
    name: 'SQL, PostgreSQL and data modeling',
    needs: ['language'],
    hours: { low: 40, high: 80 },
    anchor: {
      says: 'The database courses of OSSU take 60 hours.',
      source: 'ossu-curriculum',
    },
  },
  framework: {
    name: 'A server framework',
    needs: ['http-rest', 'sql'],
    hours: { low: 60, high: 120 },
    anchor: {
      says: 'Parts 3 and 4 of Full Stack Open, at 15 to 20 hours a part, and a project.',
      source: 'full-stack-open',
    },
  },
  'auth-security': {
    name: 'Sign-in and security',
    needs: ['framework'],
    hours: { low: 25, high: 50 },
    anchor: {
      says: 'The web security and secure coding courses of OSSU take 36 to 46 hours.',
      source: 'ossu-curriculum',
    },
  },
  testing: {
    name: 'Automated testing',
    needs: ['framework'],
    hours: { low: 20, high: 40 },
    anchor: { says: 'The testing course of OSSU takes 24 hours.', source: 'ossu-curriculum' },
  },
  docker: {
    name: 'Docker',
    needs: ['git', 'framework'],
    hours: { low: 15, high: 40 },
    anchor: {
      says: 'Part 12 of Full Stack Open, on containers, takes 15 to 20 hours.',
      source: 'full-stack-open',
    },
  },
  'deploy-cloud': {
    name: 'Continuous delivery and the cloud',
    needs: ['testing', 'docker'],
    hours: { low: 25, high: 60 },
    anchor: {
      says: 'Part 11 of Full Stack Open, on continuous integration, takes 15 to 20 hours.',
      source: 'full-stack-open',
    },
  },
  caching: {
    name: 'Caching',
    needs: ['framework'],
    hours: { low: 10, high: 20 },
    anchor: {
      says: 'One course of the Boot.dev back-end path, which gives no hours.',
      source: 'bootdev-backend-path',
    },
  },
  queues: {
    name: 'Queues and messages',
    needs: ['framework'],
    hours: { low: 15, high: 30 },
    anchor: {
      says: 'One course of the Boot.dev back-end path, which gives no hours.',
      source: 'bootdev-backend-path',
    },
  },
  observability: {
    name: 'Logs, metrics and traces',
    needs: ['deploy-cloud'],
    hours: { low: 10, high: 25 },
    anchor: null,
  },
  portfolio: {
    name: 'Two or three deployed projects',
    needs: ['framework', 'auth-security', 'testing', 'deploy-cloud'],
    hours: { low: 120, high: 250 },
    anchor: null,
  },
  interviews: {
    name: 'Interviews and the job search',
    needs: ['algorithms', 'portfolio'],
    hours: { low: 80, high: 150 },
    anchor: null,
  },
}
