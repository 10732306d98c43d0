import type { Figure } from './figure.ts'
import { FIGURES } from './figures.ts'

/** A figure by the id an article names it by; null where there is none. */
export const figureById = (id: string): Figure | null =>
  (FIGURES as Readonly<Record<string, Figure>>)[id] ?? null
