/**
 * The share of its sample that a test of the largest samples looks at. The rules that are known to
 * be broken show at a fifth as well; `npm run audit` looks at all of it.
 */
export const SHARE = import.meta.env.MODE === 'every-set' ? 1 : 0.2
