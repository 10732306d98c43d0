/** Who runs a college. */
export const CONTROLS = ['public', 'nonprofit', 'for-profit'] as const
export type Control = (typeof CONTROLS)[number]

/** What a computing program ends in, shortest first. Certificates are those below a bachelor's. */
export const AWARDS = ['certificate', 'associate', 'bachelor', 'master'] as const
export type Award = (typeof AWARDS)[number]

/** What the search needs to know of one college. Loads first, so it is rounded. */
export interface CollegeEntry {
  /** The Department of Education's number for the college (IPEDS UNITID). */
  readonly unitid: number
  readonly name: string
  /** Words people also look for it by, in lower case and apart by spaces; empty if none. */
  readonly otherWords: string
  readonly city: string
  /** Two-letter postal code, territories included. */
  readonly state: string
  /** Degrees north of the middle of its city's colleges, to a tenth of a degree. */
  readonly latitude: number
  /** Degrees east of the middle of its city's colleges, to a tenth of a degree. */
  readonly longitude: number
  readonly control: Control
  /** The awards its computing programs end in, 2023-24. */
  readonly awards: readonly Award[]
  /** At least this share of all its students studied only at a distance, in steps of 0.05; null if not reported. */
  readonly onlineShare: number | null
  /** Whether the college teaches at a distance only. */
  readonly distanceOnly: boolean
  /** Average yearly net price, USD to the nearest 100; null if not reported. */
  readonly netPrice: number | null
}

/** Family income brackets of the net price, USD a year: each starts where the one before ends. */
export const INCOME_BRACKETS = [
  { from: 0, to: 30_000 },
  { from: 30_001, to: 48_000 },
  { from: 48_001, to: 75_000 },
  { from: 75_001, to: 110_000 },
  { from: 110_001, to: null },
] as const

/** What a college's own page adds to its entry. Shares are 0 to 1, to a hundredth. */
export interface CollegeFacts {
  /** Published tuition and fees for students of the state, USD a year, exact. */
  readonly tuitionInState: number | null
  /** Published tuition and fees for students from elsewhere, USD a year, exact. */
  readonly tuitionOutOfState: number | null
  /** Tuition is charged by the program instead of by the year. */
  readonly pricedByProgram: boolean
  /** Average yearly net price in the order of `INCOME_BRACKETS`, USD to the nearest 100. Can be negative. */
  readonly netPriceByIncome: readonly (number | null)[]
  /** Share of first-time full-time students who finish within 150 % of the normal time. */
  readonly completion: number | null
  /** Share of all entrants, part-time and transfer included, with an award of this college after eight years. */
  readonly awardAfterEightYears: number | null
  /** Share of applicants admitted. */
  readonly admission: number | null
  /** Everyone who applies is admitted. */
  readonly openAdmission: boolean
  /** Undergraduates seeking a degree or certificate. */
  readonly undergraduates: number | null
  /** Share of undergraduates with a Pell grant. */
  readonly pellShare: number | null
  /** Median yearly earnings ten years after entry, all majors, USD to the nearest 100. */
  readonly earnings: number | null
  /** Who accredits the institution; says nothing about the program. */
  readonly accreditor: string | null
}

/** The college's own pages. Every address starts with `https://`. */
export interface CollegeLinks {
  readonly site: string | null
  readonly application: string | null
  readonly aid: string | null
  readonly netPriceCalculator: string | null
  readonly veterans: string | null
}
