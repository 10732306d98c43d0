import type { ArticlePart } from '../../src/words/en/article-parts.ts'
import { PART_FIGURES } from './part-figures.ts'
import { FAMILIES, pathsOf, type Family } from '../../src/evidence/paths/path.ts'
import { attribute, type Part } from './words.ts'

/** What the tables of a family show of each of its paths, and use. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  FamilyTable: [
    'price',
    'study',
    'least-hours',
    'most-hours',
    'least-months',
    'admission',
    'chance-developer-job',
    'pay',
  ],
  FamilyCost: ['price', 'tools', 'study', 'least-hours', 'most-hours', 'least-months'],
}

/** The figures that a part brings to an article without naming them, by their ids. */
export function figuresOfPart(part: Part): readonly string[] {
  const always = PART_FIGURES[part.name as ArticlePart] // undefined for any other name
  if (always !== undefined) return always
  const family = familyOf(part)
  const places = PLACES[part.name ?? ''] ?? []
  if (family === undefined || places.length === 0) return []
  const ids = pathsOf(family).flatMap((path) => places.map((place) => `${path}/${place}`))
  return part.name === 'FamilyCost' ? [...ids, 'pay/all-occupations/median'] : ids
}

/** The family that a part is about; undefined where it names none. */
export const familyOf = (part: Part): Family | undefined =>
  FAMILIES.find((family) => family === attribute(part, 'family'))
