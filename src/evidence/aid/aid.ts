import { derived } from '../figures/derived.ts'
import type { Figure } from '../passport/figure.ts'
import { AID_FIGURES } from '../figures/aid.ts'
import { judged } from '../figures/judged.ts'
import type { Aid } from '../paths/path.ts'

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
    /** Months of school in all. */
    months: AID_FIGURES['gi-bill-months'],
    /** USD a year toward books and supplies. */
    books: AID_FIGURES['gi-bill-books'],
    technologyPlaces: AID_FIGURES['gi-bill-technology-places'],
    technologyPlacesLeft: AID_FIGURES['gi-bill-technology-places-left'],
    technologyService: AID_FIGURES['gi-bill-technology-service'],
  },
  pell: {
    /** USD a year. */
    most: AID_FIGURES['pell-most'],
    least: AID_FIGURES['pell-least'],
    typical: derived({
      from: {
        paid: 'pell-paid-in-all',
        people: 'pell-recipients',
        least: 'pell-least',
        most: 'pell-most',
      },
      value: (of) => of.paid.value / of.people.value,
      low: (of) => of.least.value,
      high: (of) => of.most.value,
      unit: 'usd/year',
      describes: 'Pell Grant for a year of full-time study that we use',
      population: 'Undergraduates with a Pell Grant',
      year: '2024-25; ends 2026-27',
      grade: 'C',
      because:
        'What was paid in a year, shared among all who had a grant; the largest one has been the same since. Many of them studied part-time or for part of the year, so a full-time year brings rather more. The real one depends on a family’s income two years back and its size, which we do not ask; the Student Aid Estimator tells it before you apply.',
    }),
    cutoff: AID_FIGURES['pell-index-cutoff'],
    /** Full-time years. */
    years: AID_FIGURES['pell-years'],
  },
  employer: {
    /** USD a year. */
    most: AID_FIGURES['employer-tax-free'],
    years: judged({
      value: 4,
      low: 1,
      high: 6,
      unit: 'years',
      describes: 'Years for which we expect an employer to go on paying',
      population: 'Employees of firms with a written plan',
      because:
        'No rule sets it. People change jobs, and plans change; counting on more than the ordinary length of a bachelor’s would flatter the slowest paths.',
    }),
  },
  /** USD, once, after other grants, and only for a program that the board has approved. */
  'laid-off': { most: AID_FIGURES['laid-off-training-most'] },
} as const satisfies Readonly<Record<Aid, Readonly<Record<string, Figure>>>>

/** What a short program must be for the Workforce Pell Grant. No bootcamp outside an accredited school is. */
export const WORKFORCE_PELL = {
  hours: AID_FIGURES['workforce-pell-hours'],
  weeks: AID_FIGURES['workforce-pell-weeks'],
  completion: AID_FIGURES['workforce-pell-completion'],
  placement: AID_FIGURES['workforce-pell-placement'],
} as const
