import type { Award, CollegeEntry, CollegeFacts } from '../../evidence/colleges/college.ts'
import type { RangeFigure } from '../../evidence/passport/figure.ts'
import type { PathFacts, PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { weigh } from '../judging/weights.ts'
import type { Answers } from '../person/answers.ts'
import type { CollegeTables } from './find-colleges.ts'
import { FITS, judgeOffer, type JudgedOffer } from './judge-offer.ts'
import { guard, type Deciding, type Offer } from './offer.ts'

/** The award that a college has to offer for a path, where a path is a college's own program. */
export const COLLEGE_AWARD: Readonly<Partial<Record<PathId, Award>>> = {
  'degree-associate': 'associate',
  'degree-bachelor-campus': 'bachelor',
  'degree-second-bachelor': 'bachelor',
}

/** A college judged for one person, as the place where they would follow a path. */
export interface CollegeMatch extends JudgedOffer {
  readonly entry: CollegeEntry
  readonly facts: CollegeFacts
}

const HOURS_A_CREDIT = 45
const CREDITS_A_YEAR = 30

/**
 * The colleges of a state where a person could follow a path within their limits, best first: what
 * fits before what has to be asked, then by their weights, then by name and number. Empty for a path
 * that is no college's own. The order of the table and the other colleges decide nothing.
 *
 * @param state two-letter postal code of where the person lives and pays as a resident
 */
export function matchColleges(
  { index, facts }: CollegeTables,
  path: PathId,
  state: string,
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
      return judged.fit === 'out' ? [] : [{ entry, facts: known, ...judged }]
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
  if (a.score !== b.score) return b.score - a.score
  if (a.entry.name !== b.entry.name) return a.entry.name < b.entry.name ? -1 : 1
  return a.entry.unitid - b.entry.unitid
}
