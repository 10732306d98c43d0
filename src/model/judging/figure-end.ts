/** Which end of their ranges the figures are read at: `value` is the typical one. */
export const ENDS = ['low', 'value', 'high'] as const
export type End = (typeof ENDS)[number]
