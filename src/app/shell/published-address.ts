import { BASE } from '../to.ts'

/**
 * Where a page is published: in full where the build was told the origin, else its place on
 * whatever host serves it. The same in the browser and where pages are rendered ahead.
 */
export const publishedAddress = (address: string): string => `${ORIGIN}${BASE}${address}`

const ORIGIN = String(import.meta.env['VITE_ORIGIN'] ?? '').replace(/\/$/, '')
