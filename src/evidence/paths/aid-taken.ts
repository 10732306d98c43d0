import type { Aid, PathId } from './path.ts'

/**
 * The kinds of aid that can lower the price of each path. Where there is no price, no aid is needed.
 * No bootcamp we list is proven approved for the GI Bill, and Pell pays only for a first degree.
 */
export const AID_TAKEN: Readonly<Record<PathId, readonly Aid[]>> = {
  'bootcamp-full-time': ['employer', 'laid-off'],
  'bootcamp-part-time': ['employer', 'laid-off'],
  'bootcamp-tuition-free': [],
  'online-free': [],
  'online-certificate': ['employer'],
  'online-mentored': ['employer'],
  'degree-associate': ['gi-bill', 'pell', 'employer', 'laid-off'],
  'degree-bachelor-online': ['gi-bill', 'pell', 'employer'],
  'degree-bachelor-campus': ['gi-bill', 'pell', 'employer'],
  'degree-second-bachelor': ['gi-bill', 'employer'],
  'degree-master': ['gi-bill', 'employer'],
}
