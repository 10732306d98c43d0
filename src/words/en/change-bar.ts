/** What is said after an answer was changed on a result. */
export const CHANGE_BAR = {
  now: (answer: string): string => `Now: ${answer}.`,
  fromTo: (was: string, is: string): string => `${was} → ${is}`,
  same: 'Months, total cost and chance stay as they were.',
  undo: 'Undo',
} as const
