import { ONLINE } from '../../evidence/programs/online.ts'
import type { Program } from '../../evidence/programs/program.ts'
import type { Answers } from '../person/answers.ts'

/** Free courses to start with, by what someone has coded and wants to build. */
const FOR_NEWCOMERS = ['mooc-fi-python', 'fcc-fullstack', 'odin-js']
const FOR_THE_BROWSER = ['fcc-fullstack', 'odin-js']
const FOR_CODERS = ['fullstackopen', 'odin-js', 'fcc-backend']

/** Free courses, seen to run, in which this person can spend the try-out. */
export function tryOutPrograms({
  experience,
  role,
}: Pick<Answers, 'experience' | 'role'>): readonly Program[] {
  return idsFor(experience, role).flatMap((id) => ONLINE.filter((program) => program.id === id))
}

function idsFor(experience: Answers['experience'], role: Answers['role']): readonly string[] {
  if (experience === 'projects' || experience === 'work') return FOR_CODERS
  return role === 'front-end' ? FOR_THE_BROWSER : FOR_NEWCOMERS
}
