/** What is said after an answer was changed on a result. */
export const CHANGE_BAR = {
  now: (answer: string): string => `Now: ${answer}.`,
  moved: (numbers: readonly (readonly [was: string, is: string])[]): string =>
    numbers.map(([was, is]) => `${was} → ${is}`).join(', '),
  same: 'Months, total cost and chance stay as they were.',
  undo: 'Undo',
} as const
