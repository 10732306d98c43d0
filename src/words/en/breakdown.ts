/** How the score of two paths adds up. */
export const BREAKDOWN = {
  title: 'How the score adds up',
  explained:
    'Each criterion has a weight that follows from your answers. How good a path is on it runs from 0 to 1. Weight times the distance between the two paths is what it adds to the lead.',
  caption: (one: string, other: string): string => `${one} beside ${other}, criterion by criterion`,
  criterion: 'Criterion',
  weight: 'Weight',
  adds: 'Adds to the lead',
  percent: (share: number): string => `${Math.round(share * 100)} percent`,
} as const
