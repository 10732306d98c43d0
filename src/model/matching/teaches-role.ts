import type { Program } from '../../evidence/programs/program.ts'
import type { Technology } from '../../evidence/programs/technologies.ts'
import type { Role } from '../person/answers.ts'

/** What a program teaches that tells for a role. */
const TELLING: Readonly<Record<Role, readonly Technology[]>> = {
  'back-end': [
    'SQL',
    'PostgreSQL',
    'Web APIs',
    'Express',
    'FastAPI',
    'Ruby on Rails',
    'Go',
    'Java',
  ],
  'full-stack': ['React', 'Node.js', 'Next.js', 'Ruby on Rails'],
  'front-end': ['React', 'HTML and CSS', 'TypeScript'],
}

/** Whether a program is known to teach what a role asks for. */
export function teachesRole({ stack }: Pick<Program, 'stack'>, role: Role): boolean {
  return stack.status === 'sourced' && stack.value.some((name) => TELLING[role].includes(name))
}
