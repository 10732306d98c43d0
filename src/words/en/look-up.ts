import type { Family } from '../../evidence/paths/path.ts'

/** Dates that only a school can tell. */
export const LOOK_UP: Readonly<Record<Family, readonly string[]>> = {
  bootcamp: [
    'When the next course starts, and the last day to apply',
    'The last day to leave with all of your money back',
    'How long a place is held for you',
  ],
  online: [
    'When a free trial ends and the first payment is taken',
    'The last day to ask for your money back',
  ],
  degree: [
    'The last day to apply for the term you want',
    'The college’s own date for the FAFSA, which can be earlier than the federal one',
    'The last day to drop a class with your money back',
  ],
}
