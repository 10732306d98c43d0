export const STATE_IDS = ['AL', 'CA'] as const
export type StateId = (typeof STATE_IDS)[number]
