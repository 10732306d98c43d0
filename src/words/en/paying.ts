import type { PathId } from '../../evidence/paths/path.ts'
import { KIND_NAMES } from './families.ts'

/** The table of which aid can lower the price of which paths. */
export const AID_TABLE = {
  caption:
    'What can lower the price of which path. The GI Bill amount is for private colleges; that for laid-off workers is a middle of several areas. Free paths need no help with the price.',
  help: 'Help',
  most: 'Pays up to',
  none: 'none',
  every: 'every kind',
  ifApproved: (path: PathId): string => `${KIND_NAMES[path]}, if approved`,
} as const

/** The table of what it costs to borrow. */
export const LOAN_TABLE = {
  /** Before and after the rate. */
  caption: {
    before: 'Federal loans of an undergraduate on the standard plan, at',
    after: (year: string): string => `, the rate of ${year}`,
  },
  borrowed: 'Borrowed',
  eachMonth: 'Each month',
  for: 'For',
  years: (months: number): string => `${months / 12} years`,
  interest: 'Interest in total',
} as const
