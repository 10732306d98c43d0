import type { NamedFigure } from './answer-figures.ts'
import { HOURS_AHEAD } from '../people/experience.ts'
import { EFFORT_FOR } from '../paths/goal-effort.ts'
import { OWN_WORK_PAY, RAISE } from '../paths/goal-pay.ts'
import { roadmapHours } from '../roadmap/study-hours.ts'
import { priceParity } from '../states/price-parity.ts'
import { nationalTuition } from '../states/public-tuition.ts'
import { nationalPay } from '../wages/national-pay.ts'
import { outlook } from '../wages/outlook.ts'
import { statePay } from '../wages/state-pay.ts'

/** One figure of every list and table beside the registry: a list is renewed, and due, as a whole. */
export const EVERY_LIST: readonly NamedFigure[] = Object.entries({
  'hours ahead': HOURS_AHEAD.none,
  'effort for a goal': EFFORT_FOR.grow,
  'pay from growing in a job': RAISE,
  'pay from own work': OWN_WORK_PAY,
  'roadmap hours': roadmapHours(),
  'price parity by state': priceParity('CA'),
  'public tuition by state': nationalTuition('public-4-year'),
  'national pay': nationalPay('web-developers', 2025, 'median'),
  'pay by state': statePay('web-developers', 'CA'),
  outlook: outlook('web-developers', 'growth'),
}).flatMap(([name, figure]): NamedFigure[] => (figure === null ? [] : [[name, figure]]))
