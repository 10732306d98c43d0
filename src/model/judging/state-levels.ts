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

/** The occupation whose state pay stands for developers' pay: most back-end work is counted in it. */
const DEVELOPERS = 'software-developers'

type Levels = Readonly<Record<StateId, number>>

/** Each state's public tuition over the national one; 1 where a state has no such college. */
const TUITION_LEVELS: Readonly<Record<TuitionSeries, Levels>> = {
  'public-2-year': byState((state) =>
    ratio(stateTuition('public-2-year', state), nationalTuition('public-2-year')),
  ),
  'public-4-year': byState((state) =>
    ratio(stateTuition('public-4-year', state), nationalTuition('public-4-year')),
  ),
}

/** Each state's median pay of developers over the national one of the same year. */
const PAY_LEVELS: Levels = byState((state) =>
  ratio(statePay(DEVELOPERS, state), nationalPay(DEVELOPERS, 2024, 'median')),
)

/** How a path's price in a state compares with the national one; 1 where it does not depend on it. */
export function tuitionLevel({ tuition }: PathFacts, state: StateId | undefined): number {
  return tuition === null || state === undefined ? 1 : TUITION_LEVELS[tuition][state]
}

/** How developers' pay in a state compares with the national median; 1 where it was not told. */
export function payLevel(state: StateId | undefined): number {
  return state === undefined ? 1 : PAY_LEVELS[state]
}

function byState(levelOf: (state: StateId) => number): Levels {
  return Object.fromEntries(STATE_IDS.map((state) => [state, levelOf(state)])) as Record<
    StateId,
    number
  >
}

function ratio(here: Figure | null, everywhere: Figure | null): number {
  return here === null || everywhere === null ? 1 : here.value / everywhere.value
}
