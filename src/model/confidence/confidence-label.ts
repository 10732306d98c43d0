/** How sure the first place is, in one word; from surest to least sure. */
export const LEADS = ['clear', 'solid-lead', 'slight-lead'] as const
export type Lead = (typeof LEADS)[number]
export type Label = Lead | 'close-call'

/** What a label is decided on. */
export interface Grounds {
  /** The share of versions in which the path is first. */
  readonly first: number
  /** Pros ÷ cons beside the rival that comes nearest. */
  readonly ratio: number
  /** Whether it stays first with every doubtful figure at its worse end. */
  readonly survivesStress: boolean
  /** Whether an answer left open could put another path first. */
  readonly hangsOnAnOpenAnswer: boolean
}

/** What each lead asks for at least; docs/decisions/0010-confidence-labels.md says how they were chosen. */
export const THRESHOLDS: Readonly<
  Record<Lead, { readonly first: number; readonly ratio: number }>
> = {
  clear: { first: 0.85, ratio: 4 },
  'solid-lead': { first: 0.65, ratio: 1.8 },
  'slight-lead': { first: 0.5, ratio: 1.2 },
}

/** The error of a share counted over 512 lattice points; a lead must hold without it. */
const GUARD = 0.03

/** The surest lead whose every condition is met, or a close call. */
export function labelFor(grounds: Grounds): Label {
  return LEADS.find((lead) => reaches(lead, grounds)) ?? 'close-call'
}

function reaches(lead: Lead, grounds: Grounds): boolean {
  const { first, ratio } = THRESHOLDS[lead]
  if (grounds.first - GUARD < first || grounds.ratio < ratio) return false
  // What nobody has measured can spoil a clear lead; an open answer, any but a slight one.
  if (lead === 'clear' && !grounds.survivesStress) return false
  return lead === 'slight-lead' || !grounds.hangsOnAnOpenAnswer
}
