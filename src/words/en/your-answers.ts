/** What stands around the answers on a result. */
export const YOUR_ANSWERS = {
  change: 'You can change any answer here. The result and its link follow at once.',
  edit: 'Edit all answers and details',
  before: (answer: string): string => `Before: ${answer}`,
  notInLink: 'Not in the link',
} as const
