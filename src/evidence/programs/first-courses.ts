/** A free course to start with this week. */
export interface FirstCourse {
  readonly name: string
  readonly provider: string
  /** The provider's own page. */
  readonly url: string
}

/**
 * The free courses to start with, as the list of programs has them. Apart from the list, because a
 * result names one on its first screen and the list is long.
 */
export const FIRST_COURSES = {
  'mooc-fi-python': {
    name: 'Python Programming MOOC',
    provider: 'University of Helsinki',
    url: 'https://programming-25.mooc.fi',
  },
  'fcc-fullstack': {
    name: 'Certified Full-Stack Developer',
    provider: 'freeCodeCamp',
    url: 'https://www.freecodecamp.org/learn/full-stack-developer-v9/',
  },
  'fcc-backend': {
    name: 'Back-End Development and APIs',
    provider: 'freeCodeCamp',
    url: 'https://www.freecodecamp.org/learn/back-end-development-and-apis-v9/',
  },
  'odin-js': {
    name: 'Full Stack JavaScript',
    provider: 'The Odin Project',
    url: 'https://www.theodinproject.com/paths/full-stack-javascript',
  },
  fullstackopen: {
    name: 'Full Stack Open',
    provider: 'University of Helsinki',
    url: 'https://fullstackopen.com/en/',
  },
} as const satisfies Record<string, FirstCourse>
export type FirstCourseId = keyof typeof FIRST_COURSES
