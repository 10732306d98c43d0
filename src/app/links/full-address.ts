import { BASE } from '../to.ts'

/** An address of ours as it works outside this page. */
export const fullAddress = (path: string): string =>
  new URL(`${BASE}${path}`, window.location.origin).href
