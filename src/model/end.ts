/** Which end of their ranges the figures are read at: `value` is the typical one. */
export type End = 'low' | 'value' | 'high'
