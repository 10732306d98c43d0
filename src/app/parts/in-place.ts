import type { NavigateOptions } from 'react-router'

/** How an address follows what somebody types or chooses on a page: no step back in history for each letter. */
export const IN_PLACE: NavigateOptions = { replace: true }
