import type { Aid, PathId } from '../../evidence/paths/path.ts'
import type { Program, Reserved } from '../../evidence/programs/program.ts'
import { isListed } from '../../evidence/programs/listed.ts'
import { nanos } from '../judging/order.ts'
import { weigh } from '../judging/weights.ts'
import type { Answers } from '../person/answers.ts'
import { FITS, judgeOffer, type JudgedOffer } from './judge-offer.ts'
import type { Offer } from './offer.ts'
import { programOffer } from './program-offer.ts'
import { factsKnown } from './facts-known.ts'

/** A program judged for one person, on the path where it fits them best. */
export interface ProgramMatch extends JudgedOffer {
  readonly program: Program
  readonly path: PathId
}

/**
 * Every listed program judged for one person, best first: what fits before what does not, then by
 * their weights, then by how much is known, then by name. The order of the list given, the names
 * and the other programs decide nothing.
 */
export function matchPrograms(
  programs: readonly Program[],
  answers: Answers,
): readonly ProgramMatch[] {
  const judge = judgeFor(answers)
  return programs
    .filter(isListed)
    .map((program) => bestMatch(program, answers, judge))
    .sort(byFit)
}

/** One program, listed or not, on the path where it fits this person best. */
export function matchProgram(program: Program, answers: Answers): ProgramMatch {
  return bestMatch(program, answers, judgeFor(answers))
}

/** One program on one of its paths. */
export function matchOn(
  program: Program,
  path: PathId,
  answers: Answers,
  judge: Judge = judgeFor(answers),
): ProgramMatch {
  const judged = judge(programOffer(program, path))
  // Whether a reserved place is open to this person is for them to find out.
  const fit = mayTake(program, answers) || judged.fit === 'out' ? judged.fit : 'ask'
  return { program, path, ...judged, fit }
}

function bestMatch(program: Program, answers: Answers, judge: Judge): ProgramMatch {
  const [first, ...others] = program.paths
  let best = matchOn(program, first, answers, judge)
  for (const path of others) {
    const other = matchOn(program, path, answers, judge)
    if (byFit(other, best) < 0) best = other
  }
  return best
}

type Judge = (offer: Offer) => JudgedOffer

/** Judges offers for one person, each kind of offer once: many say no more than the next. */
function judgeFor(answers: Answers): Judge {
  const weights = weigh(answers)
  const judged = new Map<string, JudgedOffer>()
  return (offer) => {
    const key = whatDecides(offer)
    const before = judged.get(key)
    if (before !== undefined) return before
    const now = judgeOffer(offer, answers, weights)
    judged.set(key, now)
    return now
  }
}

/** Everything of an offer that differs between programs of its path. */
function whatDecides({ facts, unsaid }: Offer): string {
  const { id, price, study, leastHours, leastMonths, needsPause, tuition, aid } = facts
  const { low, value, high } = price.figure
  const said = [price.kind, low, value, high, study.low, study.value, study.high]
  return [
    id,
    ...said,
    leastHours.value,
    leastMonths.value,
    needsPause,
    tuition,
    ...aid,
    ...unsaid,
  ].join()
}

/**
 * The listed programs of one path that are enough for what this person wants, best first. One course
 * on the way is enough to find out or to grow, not to begin a new trade.
 */
export function matchesOnPath(
  programs: readonly Program[],
  path: PathId,
  answers: Answers,
): readonly ProgramMatch[] {
  const judge = judgeFor(answers)
  return programs
    .filter((program) => isListed(program) && program.paths.includes(path))
    .filter(({ covers }) => covers === 'the way' || ENOUGH_FOR.includes(answers.goal))
    .map((program) => matchOn(program, path, answers, judge))
    .sort(byFit)
}

/** Whether nothing is known to keep this person from a place: it is open, or they told what opens it. */
export function mayTake({ reservedFor }: Program, { aid = [] }: Answers): boolean {
  if (reservedFor === null) return true
  const opening = OPENED_BY[reservedFor]
  return opening !== undefined && aid.includes(opening)
}

/** The aid that only people of a group can claim. */
const OPENED_BY: Readonly<Partial<Record<Reserved, Aid>>> = {
  military: 'gi-bill',
  'low-income': 'pell',
}

/** The goals that a single course can be enough for. */
const ENOUGH_FOR: readonly Answers['goal'][] = ['explore', 'grow']

/** Whether a match keeps to every limit, outright or at its favorable end. */
export const fits = ({ fit }: JudgedOffer): boolean => fit === 'within' || fit === 'tight'

/** Best first. */
function byFit(a: ProgramMatch, b: ProgramMatch): number {
  const fit = FITS.indexOf(a.fit) - FITS.indexOf(b.fit)
  if (fit !== 0) return fit
  const scores = nanos(b.score) - nanos(a.score)
  if (scores !== 0) return scores
  const known = factsKnown(b.program) - factsKnown(a.program)
  if (known !== 0) return known
  if (a.program.name !== b.program.name) return a.program.name < b.program.name ? -1 : 1
  return a.program.id < b.program.id ? -1 : 1
}
