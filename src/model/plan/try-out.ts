import { ONLINE } from '../../evidence/programs/online.ts'
import type { Program } from '../../evidence/programs/program.ts'
import type { Answers } from '../person/answers.ts'
import { firstCourseIds } from './first-course.ts'

/** Free courses, seen to run, in which this person can spend the try-out. */
export const tryOutPrograms = (answers: Pick<Answers, 'experience' | 'role'>): readonly Program[] =>
  firstCourseIds(answers).flatMap((id) => ONLINE.filter((program) => program.id === id))
