import type { Figure } from './figure.ts'
import { AID_FIGURES } from './figures/aid.ts'
import type { Aid } from './path.ts'

/**
 * What each kind of aid can pay toward a path that lists it. None of them is a promise: each depends
 * on a person’s own case, and grants are never added up beyond the price.
 */
export const AID_RULES = {
  'gi-bill': {
    /** Share of public tuition at the full benefit. */
    publicShare: AID_FIGURES['gi-bill-public-share'],
    /** USD a year at private colleges. */
    privateMost: AID_FIGURES['gi-bill-private-most'],
    technologyPlaces: AID_FIGURES['gi-bill-technology-places'],
  },
  pell: {
    /** USD a year. */
    most: AID_FIGURES['pell-most'],
    least: AID_FIGURES['pell-least'],
    cutoff: AID_FIGURES['pell-index-cutoff'],
    /** Full-time years. */
    years: AID_FIGURES['pell-years'],
  },
  /** USD a year. */
  employer: { most: AID_FIGURES['employer-tax-free'] },
  /** USD a year, applied after other grants. */
  'laid-off': { most: AID_FIGURES['laid-off-training-most'] },
} as const satisfies Readonly<Record<Aid, Readonly<Record<string, Figure>>>>

/** What a short program must be for the Workforce Pell Grant. No bootcamp outside an accredited school is. */
export const WORKFORCE_PELL = {
  hours: AID_FIGURES['workforce-pell-hours'],
  weeks: AID_FIGURES['workforce-pell-weeks'],
  completion: AID_FIGURES['workforce-pell-completion'],
  placement: AID_FIGURES['workforce-pell-placement'],
} as const
