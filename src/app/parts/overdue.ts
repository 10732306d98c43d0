import type { Day } from '../../evidence/passport/figure.ts'
import { today } from './today.ts'
import { useAlive } from './use-hydrated.ts'

/**
 * Whether a day of review has passed. False while a page is rendered ahead: only the reader's own
 * device knows what day it is.
 */
export const useOverdue = (reviewBy: Day): boolean => useAlive() && reviewBy < today()
