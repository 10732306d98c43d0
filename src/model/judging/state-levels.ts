import type { Figure } from '../../evidence/passport/figure.ts'
import type { PathFacts } from '../../evidence/paths/path.ts'
import { STATE_IDS, type StateId } from '../../evidence/states/states.ts'
import {
  nationalTuition,
  stateTuition,
  type TuitionSeries,
} from '../../evidence/states/public-tuition.ts'
import { nationalPay } from '../../evidence/wages/national-pay.ts'
import { statePay } from '../../evidence/wages/state-pay.ts'
import { read } from './figures-read.ts'

/** The occupation whose state pay stands for developers' pay: most back-end work is counted in it. */
const DEVELOPERS = 'software-developers'

/** A state's figure and the national one it is compared with; null where a state has none. */
type Pair = readonly [here: Figure, everywhere: Figure] | null
type Pairs = Readonly<Record<StateId, Pair>>

/** Each state's public tuition beside the national one. */
const TUITION: Readonly<Record<TuitionSeries, Pairs>> = {
  'public-2-year': byState((state) =>
    pair(stateTuition('public-2-year', state), nationalTuition('public-2-year')),
  ),
  'public-4-year': byState((state) =>
    pair(stateTuition('public-4-year', state), nationalTuition('public-4-year')),
  ),
}

/** Each state's median pay of developers beside the national one of the same year. */
const PAY: Pairs = byState((state) =>
  pair(statePay(DEVELOPERS, state), nationalPay(DEVELOPERS, 2024, 'median')),
)

/** How a path's price in a state compares with the national one; 1 where it does not depend on it. */
export function tuitionLevel({ tuition }: PathFacts, state: StateId | undefined): number {
  return tuition === null || state === undefined ? 1 : ratio(TUITION[tuition][state])
}

/** How developers' pay in a state compares with the national median; 1 where it was not told. */
export function payLevel(state: StateId | undefined): number {
  return state === undefined ? 1 : ratio(PAY[state])
}

function byState(pairFor: (state: StateId) => Pair): Pairs {
  return Object.fromEntries(STATE_IDS.map((state) => [state, pairFor(state)])) as Record<
    StateId,
    Pair
  >
}

function pair(here: Figure | null, everywhere: Figure | null): Pair {
  return here === null || everywhere === null ? null : [here, everywhere]
}

const ratio = (figures: Pair): number =>
  figures === null ? 1 : read(figures[0]) / read(figures[1])
