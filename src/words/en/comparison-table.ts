/** Leads on to what is folded. */
export const moreFolded = (paths: number): string => {
  if (paths === 0) return 'What speaks for and against each'
  return paths === 1
    ? 'One more path, and what speaks for each'
    : `${paths} more paths, and what speaks for each`
}

/** Over the table of everything. */
export const everyPath = (isOpen: boolean, first: string): string =>
  isOpen
    ? `Every path. What speaks for and against each is compared with ${first}, and for that one with the next.`
    : `Every path within your limits, best first. What speaks for and against each is compared with ${first}, and for that one with the next.`

export const NOTHING = 'nothing'
export const SAME_DETAIL = 'in the same detail'
