import { judged } from '../figures/judged.ts'

const part = (value: number, low: number, high: number, because: string) =>
  judged({
    value,
    low,
    high,
    unit: 'share',
    describes: 'Part of a flexible path’s study hours that this goal asks for',
    because,
  })

const WHOLE = part(1, 1, 1, 'The study hours are counted up to this goal.')

/**
 * How much of a path without a fixed course each goal asks for. Someone who wants to find out need
 * not finish; a bootcamp or a degree is one whole, whatever it is for.
 */
export const EFFORT_FOR = {
  'developer-job': WHOLE,
  qualification: WHOLE,
  'own-work': part(
    0.6,
    0.4,
    0.9,
    'A first product or client needs a language, data, a framework and deployment, which are about half of the roadmap’s hours; interviews, algorithms and scale can wait.',
  ),
  grow: part(
    0.4,
    0.2,
    0.7,
    'People who build on work they know study the parts it lacks: two or three skills of the roadmap, each with what it needs first.',
  ),
  explore: part(
    0.1,
    0.04,
    0.2,
    'About a hundred hours, most of a first language: enough to have built something small and to know how it felt.',
  ),
} as const
