import type { NavigateOptions } from 'react-router'

/**
 * How an address follows what somebody types or chooses on a page: no step back in history for each
 * letter, no jump, and at once. Left to itself the router draws later, and letters typed meanwhile on
 * a slow phone are lost.
 */
export const IN_PLACE: NavigateOptions = {
  replace: true,
  preventScrollReset: true,
  flushSync: true,
}
