import type { CollegeLinks } from './college.ts'
import type { CollegeIndex } from './index-table.ts'
import { openTable, type Decoded } from './table.ts'

/** The pages of every college, in the rows of the index, as short as they travel; see `linksOf`. */
export interface LinksTable {
  readonly sites: readonly string[]
  /** By column, in the order of `LINK_COLUMNS`. */
  readonly pages: readonly (readonly string[])[]
}

/** The columns of the packed table besides `site`. */
export const LINK_COLUMNS = ['application', 'aid', 'net-price-calculator', 'veterans'] as const

/** Read the links that belong to an index. Never throws. */
export function decodeLinks(text: string, index: CollegeIndex): Decoded<LinksTable> {
  const opened = openTable(text, 'college-links', index.checksum)
  if (opened.kind === 'malformed') return opened
  const read = opened.value
  const count = index.colleges.length
  const sites = read.words('site', count)
  const pages = LINK_COLUMNS.map((name) => read.words(name, count))
  return read.finish({ sites, pages })
}

/** The pages of the college in one row. */
export function linksOf(table: LinksTable, row: number): CollegeLinks {
  const site = table.sites[row] ?? ''
  const page = (column: number) => longLink(table.pages[column]?.[row] ?? '', site)
  return {
    site: site === '' ? null : `https://${site}`,
    application: page(0),
    aid: page(1),
    netPriceCalculator: page(2),
    veterans: page(3),
  }
}

const HOST = /^[^/?#]*/

/** The college's own name on the web: the host of its site without `www.`. */
const homeOf = (site: string) => (HOST.exec(site)?.[0] ?? '').replace(/^www\./, '')

/**
 * Shorten an address without its scheme by what the college's site already says:
 * `/…` is on `www.` home, `.…` on home itself, `@sub…` on a host below home; anything else is whole.
 */
export function shortLink(address: string, site: string): string {
  const home = homeOf(site)
  const host = HOST.exec(address)?.[0] ?? ''
  const rest = address.slice(host.length)
  if (host === `www.${home}` && rest.startsWith('/')) return rest
  if (host === home) return `.${rest}`
  if (host.endsWith(`.${home}`)) return `@${host.slice(0, -home.length - 1)}${rest}`
  return address
}

/** The whole address, `https://` included, of a shortened one; null for an empty one. */
export function longLink(short: string, site: string): string | null {
  if (short === '') return null
  const home = homeOf(site)
  const rest = short.slice(1)
  switch (short[0]) {
    case '/':
      return `https://www.${home}${short}`
    case '.':
      return `https://${home}${rest}`
    case '@': {
      const sub = HOST.exec(rest)?.[0] ?? ''
      return `https://${sub}.${home}${rest.slice(sub.length)}`
    }
    default:
      return `https://${short}`
  }
}
