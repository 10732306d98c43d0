import { PATH_IDS, type PathFacts, type PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { TRACED_PRICES } from '../../evidence/programs/traced-prices.ts'
import type { Answers } from '../person/answers.ts'
import type { ApprovedGrant, BrokenLimit, TightLimit } from '../recommendation.ts'
import { estimateFrom, type Estimate } from './estimate.ts'
import { grantIfApproved } from './aid.ts'
import { read } from './figures-read.ts'
import { brokenLimits, moneyToSpend } from './limits.ts'

/** How a path stands to a person's limits, and what it brings them at the figures it is judged at. */
export interface Fit {
  /** The path's facts; where a limit is tight, at what keeps the path inside. */
  readonly facts: PathFacts
  readonly estimate: Estimate
  /** The share of those who get there who do so by the deadline; see `estimateFrom`. */
  readonly inTime: number
  readonly tight: readonly TightLimit[]
  /** Every limit it breaks, in the order of `LIMITS`; empty where it is within or tight. */
  readonly broken: readonly BrokenLimit[]
}

/**
 * Hold a path against a person's limits. A limit of money or months that the typical figure breaks
 * is tight where the favorable end that real options reach keeps it: the cheapest traced program,
 * the quicker finish. The path is then judged at what keeps it inside. It is tight as well where a
 * grant would keep it that somebody has yet to approve, and is then judged as if there were none.
 */
export function fitOf(path: PathId, answers: Answers): Fit {
  return fitFrom(PATHS[path], answers, TRACED[path])
}

/** What the traced programs of each path charge in the way the path does, cheapest first, USD. */
const TRACED = Object.fromEntries(
  PATH_IDS.map((path) => [
    path,
    TRACED_PRICES[path]
      .filter(({ kind }) => kind === PATHS[path].price.kind)
      .map(({ amount }) => amount)
      .sort((a, b) => a - b),
  ]),
) as unknown as Readonly<Record<PathId, readonly number[]>>

/**
 * The same for given facts, such as a program's.
 *
 * @param traced what traced programs charge, USD in all, cheapest first; empty where none is known
 */
function fitFrom(facts: PathFacts, answers: Answers, traced: readonly number[] = []): Fit {
  const typical = estimateFrom(facts, answers)
  const sure = fitWith(0, facts, answers, traced, typical)
  if (!sure.broken.some(({ limit }) => limit === 'budget')) return sure
  const grant = grantIfApproved(facts, answers.aid ?? [])
  if (grant === null) return sure
  const helped = fitWith(grant.most, facts, answers, traced, typical)
  return helped.broken.length === 0 ? conditional(helped, typical, answers, grant) : sure
}

/** A path that fits if a grant is approved: its limit on money is tight, whatever else is. */
function conditional(fit: Fit, typical: Estimate, answers: Answers, grant: ApprovedGrant): Fit {
  const others = fit.tight.filter(({ limit }) => limit !== 'budget')
  const budget = fit.tight.find((limit) => limit.limit === 'budget')
  const { leastDue } = fit.estimate
  return {
    ...fit,
    tight: [
      ...others,
      {
        limit: 'budget',
        have: moneyToSpend(answers),
        typical: typical.leastDue,
        least: leastDue > grant.most ? leastDue - grant.most : 0,
        programs: budget?.programs ?? 0,
        ifApproved: grant,
      },
    ],
  }
}

/**
 * The same with a grant counted toward the limit on money, and toward nothing else.
 *
 * @param grant USD
 */
function fitWith(
  grant: number,
  facts: PathFacts,
  answers: Answers,
  traced: readonly number[],
  typical: Estimate,
): Fit {
  const brokenAt = (of: PathFacts, { fewestMonths, leastDue }: Estimate) =>
    brokenLimits(of, answers, fewestMonths, leastDue > grant ? leastDue - grant : 0)
  const broken = brokenAt(facts, typical)
  const within: Fit = { facts, estimate: typical, inTime: 1, tight: [], broken }
  if (broken.length === 0 || !broken.every(canBeTight)) return within

  const late = broken.find(({ limit }) => limit === 'deadline')
  const dear = broken.find(({ limit }) => limit === 'budget')
  const price = dear === undefined ? read(facts.price.figure) : cheapest(facts, traced)
  if (price === null) return within
  const cheap = dear === undefined ? facts : withPrice(facts, price)
  const paces = [
    late === undefined ? AT_EASE : quicker(facts, typical.fewestMonths, late.have),
    // A subscription costs less in total for those who are quicker.
    ...(dear !== undefined && late === undefined && facts.price.kind === 'monthly'
      ? [quickEnoughToPay(cheap, dear.have + grant, answers)]
      : []),
  ]
  for (const pace of paces) {
    if (pace === null) continue
    const { study, inTime } = pace
    const least = estimateFrom(withStudy(cheap, study), answers, 'value', inTime)
    if (brokenAt(cheap, least).length > 0) continue
    const judgedAt =
      dear === undefined
        ? null
        : asDearAsCanBe(
            withStudy(facts, study),
            withStudy(cheap, study),
            least,
            dear.have + grant,
            answers,
            inTime,
          )
    const tight = broken.map((limit) => tightLimit(limit, least, inTime, facts, traced))
    const hurried: readonly TightLimit[] =
      late === undefined && inTime < 1
        ? [
            {
              limit: 'deadline',
              have: least.fewestMonths,
              typical: typical.fewestMonths,
              least: least.fewestMonths,
              share: inTime / 2,
            },
          ]
        : []
    return {
      facts: withStudy(cheap, study),
      estimate: least,
      ...judgedAt,
      inTime,
      tight: [...hurried, ...tight],
      broken: [],
    }
  }
  return within
}

interface Pace {
  /** The study of those who keep it; the typical study where that is enough. */
  readonly study?: PathFacts['study']
  /** See `estimateFrom`. */
  readonly inTime: number
}

const AT_EASE: Pace = { inTime: 1 }

const withStudy = (facts: PathFacts, study: PathFacts['study'] | undefined): PathFacts =>
  study === undefined ? facts : { ...facts, study }

/** The pace at which a subscription comes to no more than the money; null where none does. */
function quickEnoughToPay(facts: PathFacts, money: number, answers: Answers): Pace | null {
  const { study } = facts
  const low = read(study, 'low')
  const slow = estimateFrom(facts, answers).leastDue
  const quick = estimateFrom(withStudy(facts, { ...study, value: low }), answers).leastDue
  if (quick > money || slow <= quick) return null
  const part = ((money - quick) / (slow - quick)) * A_HAIR_LESS
  const value = low + (read(study) - low) * part
  return { study: { ...study, value, low }, inTime: (0.1 + 0.4 * part) / 0.5 }
}

/**
 * A path at the highest price that the money covers, which is what somebody should expect to pay:
 * the price between the cheapest and the typical at which what is due uses it up. Null where answers
 * are open in such a way that this price is still too much.
 */
function asDearAsCanBe(
  typical: PathFacts,
  cheap: PathFacts,
  { leastDue }: Estimate,
  money: number,
  answers: Answers,
  inTime: number,
): Pick<Fit, 'facts' | 'estimate'> | null {
  const full = estimateFrom(typical, answers, 'value', inTime).leastDue
  const [low, high] = [read(cheap.price.figure), read(typical.price.figure)]
  const part = full > money ? (money - leastDue) / (full - leastDue) : 1
  const facts = withPrice(typical, low + (high - low) * part * A_HAIR_LESS)
  const estimate = estimateFrom(facts, answers, 'value', inTime)
  const late = brokenLimits(facts, answers, estimate.fewestMonths, 0).length > 0
  return late || estimate.leastDue > money ? null : { facts, estimate }
}

/** A path at another price; who looks for the cheapest also does with the least of tools. */
const withPrice = (facts: PathFacts, value: number): PathFacts => ({
  ...facts,
  tools: { ...facts.tools, value: read(facts.tools, 'low') },
  price: { ...facts.price, figure: { ...facts.price.figure, value } },
})

type Bendable = Extract<BrokenLimit, { gap: number }> & { readonly limit: 'deadline' | 'budget' }

const canBeTight = (broken: BrokenLimit): broken is Bendable =>
  broken.limit === 'deadline' || broken.limit === 'budget'

/**
 * The study of those who finish by the deadline, and how common they are. One learner in ten is
 * quicker than the low end and half are quicker than the typical one; between, shares run evenly.
 * Null where even the low end is too slow, or the calendar and not the study sets the pace.
 */
function quicker({ study }: PathFacts, months: number, deadline: number): Pace | null {
  const value = ((read(study) * deadline) / months) * A_HAIR_LESS
  const low = read(study, 'low')
  if (value < low) return null
  const share = 0.1 + (0.4 * (value - low)) / (read(study) - low)
  return { study: { ...study, value, low }, inTime: share / 0.5 }
}

/** So that rounding does not put what just keeps a deadline a billionth of a month beyond it. */
const A_HAIR_LESS = 1 - 1e-12

/**
 * The lowest price that real options reach: the cheapest traced program or, for a course, the low
 * end of the range. A degree's low end is what grants leave or what another kind of college asks,
 * which nobody can simply choose: without a traced program there is none, and this is null.
 */
function cheapest({ award, price: { figure } }: PathFacts, traced: readonly number[]) {
  const least = traced[0] ?? null
  if (award !== null) return least
  const low = read(figure, 'low')
  return least !== null && least < low ? least : low
}

function tightLimit(
  { limit, need, have }: Bendable,
  { leastDue, fewestMonths }: Estimate,
  inTime: number,
  facts: PathFacts,
  traced: readonly number[],
): TightLimit {
  if (limit === 'deadline') {
    return { limit, have, typical: need, least: fewestMonths, share: inTime / 2 }
  }
  // What a program may charge so that price, tools and aid together stay within the money.
  const most = have - (leastDue - (traced[0] ?? read(facts.price.figure, 'low')))
  const programs = traced.filter((price) => price <= most).length
  return { limit, have, typical: need, least: leastDue, programs, ifApproved: null }
}
