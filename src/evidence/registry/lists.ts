/** The lists beside the registry, as the ids of their figures begin. */
const LISTS = [
  'pay/',
  'jobs/',
  'outlook/',
  'state-',
  'price-parity/',
  'roadmap/',
  'tuition/',
] as const

/** Whether an id is of a figure in a list, and not of one that is kept and reviewed by itself. */
export const isInAList = (id: string): boolean => LISTS.some((list) => id.startsWith(list))
