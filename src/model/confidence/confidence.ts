import type { PathFacts, PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { worthAsking, type Asking } from './open-questions.ts'
import { contendersOf, type Contenders } from './contenders.ts'
import type { CriterionId } from '../person/criteria.ts'
import { sourceOfDoubt, type Doubt } from './main-doubt.ts'
import type { End } from '../judging/figure-end.ts'
import { valuesAt } from '../judging/first-try.ts'
import { fitOf } from '../judging/fit.ts'
import { addUp } from '../judging/score.ts'
import { labelFor, type Lead } from './confidence-label.ts'
import { alwaysBeats } from './necessary.ts'
import type { Judged, NonEmpty, Recommendation } from '../recommendation.ts'
import { acceptability, firstShare, type Acceptability } from './smaa.ts'
import { stability, type Interval } from './stability.ts'
import { stress, survives, type Stress } from './stress.ts'
import { stressed, type Side } from './stressed-facts.ts'
import { tolerance, type Tolerance } from './tolerance.ts'
import { scoresOf, type Candidate } from '../sampling/versions.ts'

/** How one path fares over all versions. Shares are for drawing and testing; print `of100`. */
export interface Standing {
  readonly path: PathId
  /** In about how many of 100 versions it comes first, to the nearest five. */
  readonly firstOf100: number
  /** The share of versions in which it takes each place, first place first; they sum to 1. */
  readonly places: readonly number[]
  /** The share of versions in which it beats each path, in the order of the standings. */
  readonly wins: readonly number[]
}

/** What stands behind a label when there is more than one path to choose from. */
export interface Grounding {
  /** In the order of the ranking. */
  readonly standings: NonEmpty<Standing>
  /** Pros against cons, beside the rival that comes nearest. */
  readonly tolerance: Tolerance
  /** The rivals it beats in every version of the priorities, at the typical figures. */
  readonly alwaysBeats: readonly PathId[]
  /** Between which shares of all weight on each criterion it stays first. */
  readonly stability: Readonly<Record<CriterionId, Interval>>
  readonly stress: Stress
  readonly doubt: Doubt
}

/** How sure a recommendation is. */
export type Confidence =
  /** Nothing to compare it with, so nothing is said of being best. */
  | { readonly label: 'only-path'; readonly path: PathId; readonly asking: Asking }
  | {
      readonly label: Lead
      readonly path: PathId
      readonly asking: Asking
      readonly grounding: Grounding
    }
  /** No single winner: these stand side by side, in the order of the ranking. */
  | {
      readonly label: 'close-call'
      readonly contenders: Contenders
      readonly asking: Asking
      readonly grounding: Grounding
    }

/** A recommendation that has at least one path in it. */
export type Ranking = Extract<Recommendation, { kind: 'ranked' }>

/**
 * How sure a recommendation is, counted over 512 fixed versions of the person's priorities and of
 * the figures. Slower than `recommend`: paint the ranking first.
 */
export function assess(answers: Answers, { weights, ranked, ruledOut }: Ranking): Confidence {
  const [top, second, ...others] = ranked
  const paths = [...ranked, ...ruledOut].map(({ path }) => path)
  const asking = worthAsking(answers, paths, top.path)
  if (second === undefined) return { label: 'only-path', path: top.path, asking }

  const rivals: NonEmpty<Judged> = [second, ...others]
  const fits = ranked.map(({ path }) => fitOf(path, answers))
  const fallbackOf = ({ firstTry }: Judged) =>
    ranked.find(({ path }) => path === firstTry?.fallback)
  const valuesOf = (judged: Judged, facts: PathFacts, end: End) =>
    valuesAt(judged, fits[ranked.indexOf(judged)]!, facts, fallbackOf(judged), answers, end)
  const candidates = ranked.map((judged, place): Candidate => {
    const { facts } = fits[place]!
    return {
      path: judged.path,
      low: valuesOf(judged, facts, 'low'),
      typical: judged.values,
      high: valuesOf(judged, facts, 'high'),
    }
  })
  const scoreAt = (side: Side, judged: Judged) => {
    const facts = stressed(fits[ranked.indexOf(judged)]!.facts, side)
    return addUp(weights.shares, valuesOf(judged, facts, 'value')).score
  }
  const counted = acceptability(scoresOf(candidates, weights, 'both'))
  const grounding: Grounding = {
    standings: standingsOf(ranked, counted),
    tolerance: tolerance(top, rivals),
    alwaysBeats: rivals.filter((rival) => alwaysBeats(weights, top, rival)).map(({ path }) => path),
    stability: stability(top, rivals),
    stress: stress(scoreAt, top, rivals),
    doubt: sourceOfDoubt(
      firstShare(scoresOf(candidates, weights, 'priorities')),
      firstShare(scoresOf(candidates, weights, 'facts')),
    ),
  }
  const label = labelFor({
    first: grounding.standings[0].places[0]!,
    ratio: grounding.tolerance.ratio,
    survivesStress: survives(grounding.stress),
    hangsOnAnOpenAnswer: asking.telling.length > 0,
  })
  return label === 'close-call'
    ? { label, contenders: contendersOf(top, rivals, counted), asking, grounding }
    : { label, path: top.path, asking, grounding }
}

/** A share as so many of 100, to the nearest five: finer than that, 512 versions cannot tell. */
export function of100(share: number): number {
  const fives = share * 20 + 0.5
  return (fives - (fives % 1)) * 5
}

function standingsOf(
  ranked: NonEmpty<Judged>,
  { places, wins }: Acceptability,
): NonEmpty<Standing> {
  const standing = ({ path }: Judged, row: number): Standing => ({
    path,
    firstOf100: of100(places[row]![0]!),
    places: places[row]!,
    wins: wins[row]!,
  })
  const [top, ...rivals] = ranked
  return [standing(top, 0), ...rivals.map((rival, place) => standing(rival, place + 1))]
}
