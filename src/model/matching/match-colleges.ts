import type { CollegeEntry, CollegeFacts } from '../../evidence/colleges/college.ts'
import { milesBetween, type Position } from '../../evidence/colleges/distance.ts'
import type { RangeFigure } from '../../evidence/passport/figure.ts'
import type { PathFacts, PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { weigh } from '../judging/weights.ts'
import type { Answers } from '../person/answers.ts'
import { COLLEGE_AWARD } from './college-award.ts'
import type { CollegeTables } from './find-colleges.ts'
import { FITS, judgeOffer, type JudgedOffer } from './judge-offer.ts'
import { guard, type Deciding, type Offer } from './offer.ts'

/** A college judged for one person, as the place where they would follow a path. */
export interface CollegeMatch extends JudgedOffer {
  readonly entry: CollegeEntry
  readonly facts: CollegeFacts
  /** From where the person lives; null while that is not known. */
  readonly miles: number | null
}

/** Where somebody lives. */
export interface Home {
  /** Two-letter postal code of the state whose residents' price they pay. */
  readonly state: string
  /** Where in the state, or null while they have not said. */
  readonly at: Position | null
}

/**
 * How far people go to a campus, in miles: every day, when they must, and not without moving. What
 * lies beyond the last is as far as can be.
 */
export const REACHES = [25, 50, 100] as const

const HOURS_A_CREDIT = 45
const CREDITS_A_YEAR = 30

/**
 * The colleges of a state where a person could follow a path within their limits, best first: what
 * fits before what has to be asked, what is in reach of home before what is farther, then by their
 * weights, then by name and number. Empty for a path that is no college's own. The order of the table
 * and the other colleges decide nothing.
 */
export function matchColleges(
  { index, facts }: CollegeTables,
  path: PathId,
  { state, at }: Home,
  answers: Answers,
): readonly CollegeMatch[] {
  const award = COLLEGE_AWARD[path]
  if (award === undefined) return []
  const weights = weigh(answers)
  return index.colleges
    .flatMap((entry, row): readonly CollegeMatch[] => {
      const known = facts[row]
      if (known === undefined || entry.state !== state || !entry.awards.includes(award)) return []
      // A path on a campus is not followed at a college that has none.
      if (entry.distanceOnly) return []
      const judged = judgeOffer(collegeOffer(known, PATHS[path]), answers, weights)
      const miles = at === null ? null : milesBetween(at, entry)
      return judged.fit === 'out' ? [] : [{ entry, facts: known, miles, ...judged }]
    })
    .sort(byFit)
}

/**
 * A college as an offer on a path: its own published tuition and its own share of finishers in place
 * of the path's, what follows from finishing moved with it, and the rest as usual on the path.
 */
export function collegeOffer(facts: CollegeFacts, path: PathFacts): Offer {
  const { tuitionInState, awardAfterEightYears } = facts
  const years = path.study.value / (HOURS_A_CREDIT * CREDITS_A_YEAR)
  const unsaid: readonly Deciding[] = tuitionInState === null ? ['price'] : []
  const own: PathFacts = {
    ...path,
    ...(tuitionInState !== null && {
      // What a college publishes is known, so no state's average moves it, and no grant is in it yet.
      tuition: null,
      priceBeforeGrants: null,
      price: { kind: 'total', figure: exactly(path.price.figure, tuitionInState * years) },
    }),
    ...(awardAfterEightYears !== null && {
      finishing: exactly(path.finishing, awardAfterEightYears),
      chance: chanceAt(path, awardAfterEightYears),
    }),
  }
  return { facts: own, guarded: guard(own, unsaid), unsaid }
}

/** Whatever takes finishing is reached by more people where more finish. */
function chanceAt({ chance, finishing }: PathFacts, share: number): PathFacts['chance'] {
  const moved = (figure: RangeFigure): RangeFigure =>
    exactly(figure, below(NEVER_CERTAIN, (figure.value / finishing.value) * share))
  return {
    'developer-job': moved(chance['developer-job']),
    grow: moved(chance.grow),
    'own-work': moved(chance['own-work']),
    qualification: moved(chance.qualification),
    explore: chance.explore,
  }
}

const NEVER_CERTAIN = 0.99

const below = (most: number, value: number): number => (value < most ? value : most)

const exactly = (figure: RangeFigure, value: number): RangeFigure => ({
  ...figure,
  value,
  low: value,
  high: value,
})

function byFit(a: CollegeMatch, b: CollegeMatch): number {
  const fit = FITS.indexOf(a.fit) - FITS.indexOf(b.fit)
  if (fit !== 0) return fit
  const reach = reachOf(a) - reachOf(b)
  if (reach !== 0) return reach
  if (a.score !== b.score) return b.score - a.score
  if (a.entry.name !== b.entry.name) return a.entry.name < b.entry.name ? -1 : 1
  return a.entry.unitid - b.entry.unitid
}

/** How many of the `REACHES` a college lies beyond. */
const reachOf = ({ miles }: CollegeMatch): number =>
  miles === null ? 0 : REACHES.filter((reach) => miles > reach).length
