/**
 * The share of its sample that a test of the largest samples looks at. A fifth finds what has been
 * found so far; `npm run audit` looks at all of it.
 */
export const SHARE = import.meta.env.MODE === 'every-set' ? 1 : 0.2
