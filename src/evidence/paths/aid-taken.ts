import type { Aid, PathId } from './path.ts'

/**
 * The kinds of aid that can lower the price of each path. Where there is no price, no aid is needed.
 * No bootcamp we list is proven approved for the GI Bill, and Pell pays only for a first degree.
 */
export const AID_TAKEN: Readonly<Record<PathId, readonly Aid[]>> = {
  'bootcamp-full-time': ['employer'],
  'bootcamp-part-time': ['employer'],
  'bootcamp-tuition-free': [],
  'online-free': [],
  'online-certificate': ['employer'],
  'online-mentored': ['employer'],
  'degree-associate': ['gi-bill', 'pell', 'employer'],
  'degree-bachelor-online': ['gi-bill', 'pell', 'employer'],
  'degree-bachelor-campus': ['gi-bill', 'pell', 'employer'],
  'degree-second-bachelor': ['gi-bill', 'employer'],
  'degree-master': ['gi-bill', 'employer'],
}

/**
 * The kinds that pay only for programs on a list, where no approval of a usual program is known. A
 * workforce board pays for what stands on its own list: short courses and community colleges often do.
 */
export const AID_IF_APPROVED: Readonly<Record<PathId, readonly Aid[]>> = {
  'bootcamp-full-time': ['laid-off'],
  'bootcamp-part-time': ['laid-off'],
  'bootcamp-tuition-free': [],
  'online-free': [],
  'online-certificate': [],
  'online-mentored': [],
  'degree-associate': ['laid-off'],
  'degree-bachelor-online': [],
  'degree-bachelor-campus': [],
  'degree-second-bachelor': [],
  'degree-master': [],
}
