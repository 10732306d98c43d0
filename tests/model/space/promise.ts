import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers, QuestionId } from '../../../src/model/person/answers.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import {
  LIMITS,
  type Judged,
  type LimitId,
  type Recommendation,
  type RuledOut,
} from '../../../src/model/recommendation.ts'

/** The first promise that a recommendation breaks, in words, or undefined where it keeps all. */
export function brokenPromise(
  recommendation: Recommendation,
  answers: Answers,
): string | undefined {
  const within = recommendation.kind === 'ranked' ? recommendation.ranked : []
  const out =
    recommendation.kind === 'ranked'
      ? recommendation.ruledOut
      : [...recommendation.nearest, ...recommendation.ruledOut]
  const all = [...within, ...out]
  return (
    judgedOnce(all) ??
    firstOf(within, (judged) => brokenLimit(judged, answers)) ??
    firstOf(out, (judged) => wronglyOut(judged, answers)) ??
    firstOf(all, wrongSum) ??
    firstOf(within, (judged) => wronglyTight(judged, answers)) ??
    firstOf(within, (judged) => wrongFirstTry(judged, within)) ??
    wrongOrder(within)
  )
}

function firstOf<T extends Judged>(
  paths: readonly T[],
  wrong: (judged: T) => string | undefined,
): string | undefined {
  for (const judged of paths) {
    const words = wrong(judged)
    if (words !== undefined) return `${judged.path} ${words}`
  }
  return undefined
}

function judgedOnce(all: readonly Judged[]): string | undefined {
  let seen = 0
  for (const { path } of all) seen |= 1 << PATH_IDS.indexOf(path)
  return all.length === PATH_IDS.length && seen === (1 << PATH_IDS.length) - 1
    ? undefined
    : 'a path was not judged exactly once'
}

/** The answers that decide how long a path takes; while one is open, months are a mean. */
const PACE = ['goal', 'education', 'experience', 'hours'] as const satisfies readonly QuestionId[]

/** The limits, said once more and from the outcome: those that a path breaks. */
function breaks({ path, outcome }: Judged, answers: Answers): readonly LimitId[] {
  const facts = PATHS[path]
  const broken: LimitId[] = []
  const { education, hours, deadline, budget, borrow } = answers
  const paceIsOpen = PACE.some((question) => answers[question] === 'unsure')
  if (education !== 'unsure') {
    if (facts.heldBy.includes(education)) broken.push('already-held')
    else if (!facts.entry.includes(education)) broken.push('schooling')
  }
  if (hours !== 'unsure' && Number(hours) < facts.leastHours.value) broken.push('hours')
  if (answers.pause === 'keep' && facts.needsPause) broken.push('pause')
  const months = deadline === 'unsure' || deadline === 'none' ? Infinity : Number(deadline)
  if (!paceIsOpen && outcome.months > months) broken.push('deadline')
  const own = budget === 'unsure' || budget === 'more' ? Infinity : Number(budget)
  const money = borrow === 'unsure' ? Infinity : own + Number(borrow)
  if (!paceIsOpen && outcome.cost.due > money) broken.push('budget')
  if (answers.credential === 'required' && outcome.credential < 0.5) broken.push('credential')
  return broken
}

function brokenLimit(judged: Judged, answers: Answers): string | undefined {
  const broken = breaks(judged, answers)
  return broken.length > 0 ? `is listed and breaks ${broken.join(' and ')}` : undefined
}

function wronglyOut(judged: RuledOut, answers: Answers): string | undefined {
  if (judged.broken.length === 0) return 'is out and breaks no limit'
  for (const limit of judged.broken) {
    if (!('gap' in limit)) continue
    const { need, have, gap } = limit
    if (!(gap > 0 && (gap === need - have || gap === have - need))) return 'has a gap from nowhere'
  }
  const told = judged.broken.map(({ limit }) => limit)
  const missing = breaks(judged, answers).filter((limit) => !told.includes(limit))
  if (missing.length > 0) return `breaks ${missing.join(' and ')} and does not say so`
  const order = told.map((limit) => LIMITS.indexOf(limit))
  return order.every((place, at) => at === 0 || order[at - 1]! <= place)
    ? undefined
    : 'tells its limits out of order'
}

/** A tight path says by how much its typical figure is beyond, and is judged within. */
function wronglyTight({ tight, outcome, firstTry }: Judged, answers: Answers): string | undefined {
  for (const limit of tight) {
    if (!(limit.typical > limit.have)) return `is tight on ${limit.limit} though typically within`
    if (!(limit.least <= limit.have + 1e-9)) return `is tight on ${limit.limit} and beyond it`
    if (limit.limit === 'deadline' && !(limit.share >= 0.1 - 1e-9 && limit.share <= 0.5)) {
      return 'is tight on time for a share that cannot be'
    }
  }
  const open = PACE.some((question) => answers[question] === 'unsure')
  const budget = tight.find(({ limit }) => limit === 'budget')
  if (budget === undefined || open || firstTry !== null) return undefined
  return outcome.cost.due <= budget.have + 1e-6
    ? undefined
    : 'is judged at a price beyond the money'
}

/** A first try has a fallback that fits and admits everyone, and costs no more than the wait for it. */
function wrongFirstTry(
  { path, score, firstTry }: Judged,
  within: readonly Judged[],
): string | undefined {
  if (firstTry === null) return undefined
  if (PATHS[path].admission.value >= 1) return 'is a first try though it admits everyone'
  const fallback = within.find((one) => one.path === firstTry.fallback)
  if (fallback === undefined) return 'falls back on a path that does not fit'
  if (PATHS[fallback.path].admission.value < 1) return 'falls back on a path that selects too'
  // Waiting costs at most the part of the score that time holds.
  const time = fallback.contributions.find(({ criterion }) => criterion === 'time')!
  return score >= fallback.score - time.points - 1e-9 ? undefined : 'scores below its fallback'
}

function wrongSum({ contributions, score, outcome: { cost } }: Judged): string | undefined {
  let sum = 0
  let weights = 0
  for (const [place, { criterion, weight, value, points }] of contributions.entries()) {
    if (criterion !== CRITERIA[place]) return 'has its contributions out of order'
    if (!close(weight * value, points)) return 'has points from nowhere'
    if (!(value >= 0 && value <= 1)) return `has a ${criterion} value that is no share`
    if (!(weight >= 0 && weight <= 1)) return `has a ${criterion} weight that is no share`
    sum += points
    weights += weight
  }
  if (!close(weights, 1)) return 'has weights that do not sum to 1'
  if (!close(sum, score)) return 'has points that do not sum to its score'
  if (!(score >= 0 && score <= 1)) return 'has a score that is no share'
  const parts = cost.tuition + cost.tools - cost.aid + cost.interest + cost.lostPay
  if (!(Math.abs(parts - cost.total) < 1e-6)) return 'has a cost that does not add up'
  return cost.due < -1e-6 ? 'is paid more aid than it costs' : undefined
}

function wrongOrder(ranked: readonly Judged[]): string | undefined {
  for (const [place, better] of ranked.entries()) {
    for (let below = place + 1; below < ranked.length; below += 1) {
      const worse = ranked[below]!
      if (better.score < worse.score - 1e-9) return `${worse.path} scores above ${better.path}`
      if (dominates(worse, better)) return `${better.path} is above ${worse.path}, better on all`
    }
  }
  return undefined
}

function dominates(a: Judged, b: Judged): boolean {
  let better = false
  for (const criterion of CRITERIA) {
    if (a.values[criterion] < b.values[criterion]) return false
    if (a.values[criterion] > b.values[criterion]) better = true
  }
  return better
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12
