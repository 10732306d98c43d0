import type { CollegeFacts } from '../../../evidence/colleges/college.ts'
import { COLLEGE_ROW } from '../../../words/en/colleges.ts'

/** How many of those who apply are admitted, in words; null where it is not known. */
export function admissionOf({ openAdmission, admission }: CollegeFacts): string | null {
  if (openAdmission) return COLLEGE_ROW.open
  return admission === null ? null : COLLEGE_ROW.admission(admission)
}
