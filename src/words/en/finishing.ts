/** Something people start, and the figure of how many finish it. Whom each counts stands in its passport. */
export interface Finishing {
  readonly what: string
  readonly figure: string
}

/** What is on record about finishing, family by family. */
export const FINISHING: readonly Finishing[] = [
  { what: 'A free online course', figure: 'online-course-completion' },
  {
    what: 'The same, by people who meant to finish',
    figure: 'online-course-completion-when-meant',
  },
  {
    what: 'A technology course of about three months, all costs paid',
    figure: 'full-time-bootcamp-finished',
  },
  { what: 'Community college', figure: 'awards-public-2-year' },
  { what: 'Public four-year college', figure: 'awards-public-4-year' },
  { what: 'Private nonprofit college', figure: 'awards-private-nonprofit-4-year' },
  { what: 'For-profit four-year college', figure: 'awards-for-profit-4-year' },
]

/** The drawing of it. */
export const FINISHING_DRAWN = {
  caption: 'How many finish what they started. The thin line is the range.',
  of: 'Started',
  many: 'Finished',
} as const
