import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { RangeFigure } from '../passport/figure.ts'
import { judged } from '../figures/judged.ts'

const recognition = (value: number, award: string) =>
  judged({
    value,
    unit: 'scale',
    describes: `How far ${award} is recognized, from 0 for none to 1 for a master’s degree`,
    population: 'employers and colleges in the US',
    because:
      'A scale we built: the order is plain, the distances are ours. A bachelor’s is what most postings that ask for a degree ask for.',
  })

/** How far each kind of award is recognized. */
export const RECOGNITION = {
  completion: recognition(0.15, 'a provider’s certificate of completion'),
  professional: recognition(0.25, 'a professional certificate of a known company'),
  associate: recognition(0.55, 'an associate degree'),
  bachelor: recognition(0.9, 'a bachelor’s degree'),
  master: recognition(1, 'a master’s degree'),
} as const

/** The chance of a recognized qualification on a path that awards none. */
export const NO_QUALIFICATION: RangeFigure = {
  value: 0,
  low: 0,
  high: 0,
  unit: 'share',
  describes: 'Share of those who start who earn a qualification recognized by law or by colleges',
  population: 'people who start this path in the US',
  year: '2026',
  sources: [],
  grade: 'E',
  because:
    'Zero by definition: the path leads to no degree. What its certificate is worth is stated as recognition instead.',
  checkedOn: CHECKED_ON,
  reviewBy: REVIEW_BY.yearly,
}
