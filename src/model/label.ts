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

/** What each lead asks for at least. How they were chosen: docs/decisions/0010-confidence-labels.md. */
export const THRESHOLDS: Readonly<
  Record<Lead, { readonly first: number; readonly ratio: number }>
> = {
  clear: { first: 0.85, ratio: 4 },
  'solid-lead': { first: 0.65, ratio: 1.8 },
  'slight-lead': { first: 0.5, ratio: 1.2 },
}

/** The error of a share counted over 512 lattice points; a lead must hold without it. */
const GUARD = 0.03

export function labelFor({ first, ratio, survivesStress, hangsOnAnOpenAnswer }: Grounds): Label {
  for (const lead of LEADS) {
    const asked = THRESHOLDS[lead]
    const untouched = survivesStress && !hangsOnAnOpenAnswer
    if (lead !== 'slight-lead' && !untouched) continue
    if (first - GUARD >= asked.first && ratio >= asked.ratio) return lead
  }
  return 'close-call'
}
