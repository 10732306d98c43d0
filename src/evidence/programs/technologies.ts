import type { SkillId } from '../roadmap/skills.ts'

/** The skills of the roadmap that a technology belongs to; none for what the roadmap leaves out. */
export const SKILLS_OF = {
  'C#': ['language'],
  'C++': ['language'],
  Go: ['language'],
  Java: ['language'],
  JavaScript: ['language'],
  Python: ['language'],
  Ruby: ['language'],
  TypeScript: ['language'],
  'HTML and CSS': [],
  React: [],
  'Node.js': [],
  Linux: [],
  HTTP: ['http-rest'],
  'Web APIs': ['http-rest'],
  GraphQL: ['http-rest'],
  SQL: ['sql'],
  PostgreSQL: ['sql'],
  MongoDB: [],
  '.NET': ['framework'],
  Django: ['framework'],
  Express: ['framework'],
  FastAPI: ['framework'],
  'Next.js': ['framework'],
  'Ruby on Rails': ['framework'],
  Docker: ['docker'],
  'CI/CD': ['deploy-cloud'],
  'Amazon S3': ['deploy-cloud'],
  RabbitMQ: ['queues'],
} as const satisfies Readonly<Record<string, readonly SkillId[]>>
export type Technology = keyof typeof SKILLS_OF
