import type { Award } from '../../evidence/colleges/college.ts'
import type { PathId } from '../../evidence/paths/path.ts'

/** The award that a college has to offer for a path, where a path is a college's own program. */
export const COLLEGE_AWARD: Readonly<Partial<Record<PathId, Award>>> = {
  'degree-associate': 'associate',
  'degree-bachelor-campus': 'bachelor',
  'degree-second-bachelor': 'bachelor',
}
