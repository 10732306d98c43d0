import type { Plugin } from 'vite'

import type { FamilyFigures, Span } from '../src/app/pages/home/family-figures.ts'
import { PACE } from '../src/app/parts/pace.ts'
import { FAMILIES, PATH_IDS, type Family, type PathFacts } from '../src/evidence/paths/path.ts'
import { PATHS } from '../src/evidence/paths/paths.ts'
import { monthsFor } from '../src/model/judging/months.ts'

/**
 * What the paths of a family typically cost in USD before aid, and how many months they take
 * someone who has finished high school and never coded.
 */
function figuresOf(family: Family): FamilyFigures {
  const paths = PATH_IDS.map((id) => PATHS[id]).filter((path) => path.family === family)
  return { price: span(paths.map(typicalPrice)), months: span(paths.map(typicalMonths)) }
}

function typicalMonths(path: PathFacts): number {
  const hours = Math.max(PACE, path.leastHours.value)
  const beginner = { goal: 'developer-job', schooling: 'high-school', experience: 'none' } as const
  return monthsFor(path, { ...beginner, hours }, 'value')
}

function typicalPrice(path: PathFacts): number {
  const { kind, figure } = path.price
  return kind === 'monthly' ? figure.value * typicalMonths(path) : figure.value
}

const span = (values: readonly number[]): Span => [Math.min(...values), Math.max(...values)]

const FIGURES = 'virtual:family-figures'

/**
 * `virtual:family-figures`: what the start page says of each family, worked out once while building,
 * so that a first visit does not load all the evidence for six numbers.
 */
export const familyFigures: Plugin = {
  name: 'family-figures',
  resolveId: (id) => (id === FIGURES ? `\0${FIGURES}` : null),
  load(id) {
    if (id !== `\0${FIGURES}`) return null
    const byFamily = Object.fromEntries(FAMILIES.map((family) => [family, figuresOf(family)]))
    return `export const FAMILY_FIGURES = ${JSON.stringify(byFamily)}`
  },
}
