import {
  FIRST_COURSES,
  type FirstCourse,
  type FirstCourseId,
} from '../../evidence/programs/first-courses.ts'
import type { Answers } from '../person/answers.ts'

type Beginning = Pick<Answers, 'experience' | 'role'>

/** Free courses to start with, by what someone has coded and wants to build, the first one first. */
export function firstCourseIds({ experience, role }: Beginning): readonly FirstCourseId[] {
  if (experience === 'projects' || experience === 'work') {
    return ['fullstackopen', 'odin-js', 'fcc-backend']
  }
  return role === 'front-end'
    ? ['fcc-fullstack', 'odin-js']
    : ['mooc-fi-python', 'fcc-fullstack', 'odin-js']
}

/** The free course to start with this week. */
export const firstCourse = (answers: Beginning): FirstCourse =>
  // There is always one to start with.
  FIRST_COURSES[firstCourseIds(answers)[0]!]
