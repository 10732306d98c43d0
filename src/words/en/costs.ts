import type { Aid } from '../../evidence/paths/path.ts'
import type { Cost } from '../../model/recommendation.ts'

/** The parts that a cost is made of, in the order they are drawn; `aid` is taken off. */
export type CostPart = Extract<keyof Cost, 'tuition' | 'tools' | 'interest' | 'lostPay' | 'aid'>

/** What each part of a cost is called. */
export const COST_PARTS: Readonly<Record<CostPart, string>> = {
  tuition: 'Price',
  tools: 'Books, fees and software',
  interest: 'Interest on what is borrowed',
  lostPay: 'Pay you would give up',
  aid: 'Less aid',
}

/** Aid that a path may take, as things to look into. */
export const AID_TO_CHECK: Readonly<Record<Aid, string>> = {
  'gi-bill': 'GI Bill: ask the school’s certifying official which programs are approved',
  pell: 'Pell Grant: file the FAFSA, which is free, before the college’s own date',
  employer: 'An employer may pay up to a yearly sum free of tax: ask before you sign up',
  'laid-off': 'After a layoff, ask your local American Job Center about training funds',
}

export const COST_TABLE = { caption: 'The typical cost, part by part', total: 'In total' } as const
/** Over the kinds of aid that a path may take. */
export const AID_WORTH_A_LOOK = 'Help with the price that is worth a look:'
