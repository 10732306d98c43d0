import { WORKFORCE_PELL } from '../../evidence/aid/aid.ts'
import type { Aid, PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Answers } from '../person/answers.ts'

const WEEKS_A_MONTH = 52 / 12

/** Help worth looking into: the kinds a price can be lowered by, and two that few schools can take. */
export type AidCheck = Aid | 'workforce-pell' | 'vet-tec'

/**
 * What help to look into for a path, what the person said may apply to them first. Never a promise:
 * nothing here lowers a price until a school or an office confirms it.
 */
export function aidToCheck(path: PathId, answers: Answers): readonly AidCheck[] {
  const { aid, aidIfApproved, family, price, leastMonths } = PATHS[path]
  const claimed: readonly AidCheck[] = answers.aid ?? []
  const checks: AidCheck[] = [...aid, ...aidIfApproved].filter(
    (kind) => claimed.includes(kind) || mayApply(kind, answers),
  )
  if (family === 'bootcamp' && price.figure.value > 0) {
    if (claimed.includes('gi-bill')) checks.push('vet-tec')
    // A longer course is out of its reach whoever teaches it.
    if (leastMonths.value * WEEKS_A_MONTH < WORKFORCE_PELL.weeks.value)
      checks.push('workforce-pell')
  }
  return [...checks].sort((a, b) => Number(claimed.includes(b)) - Number(claimed.includes(a)))
}

/** Whether a kind of aid that was not claimed is worth a line. */
function mayApply(kind: Aid, answers: Answers): boolean {
  switch (kind) {
    case 'gi-bill':
      return true
    case 'pell':
      return !holdsBachelor(answers)
    case 'employer':
      return answers.pause !== 'not-working'
    case 'laid-off':
      return answers.pause === 'not-working'
  }
}

/** Most federal grants are for a first bachelor's. */
export const holdsBachelor = ({ education }: Pick<Answers, 'education'>): boolean =>
  education === 'bachelor-other' || education === 'bachelor-computing'
