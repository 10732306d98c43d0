import { LINK_COLUMNS, shortLink } from '../../src/evidence/colleges/links-table.ts'
import type { Column } from '../../src/evidence/colleges/table.ts'
import { tidyAddress } from './tidy.ts'
import type { College } from './universe.ts'

/** The columns of the links, and how many addresses were no addresses. */
export function linksColumns(colleges: readonly College[]): {
  readonly columns: readonly Column[]
  readonly unusable: number
} {
  let unusable = 0
  const tidy = (raw: string) => {
    const address = tidyAddress(raw)
    if (address === '' && raw !== '') unusable += 1
    return address
  }
  const sites = colleges.map(({ entry }) => tidy(entry.site))
  const pages = {
    application: colleges.map(({ entry }) => tidy(entry.application)),
    aid: colleges.map(({ entry }) => tidy(entry.aid)),
    'net-price-calculator': colleges.map(({ entry }) => tidy(entry.netPriceCalculator)),
    veterans: colleges.map(({ entry }) => tidy(entry.veterans)),
  } satisfies Record<(typeof LINK_COLUMNS)[number], readonly string[]>
  const short = (name: (typeof LINK_COLUMNS)[number]): Column => ({
    name,
    words: pages[name].map((page, row) => (page === '' ? '' : shortLink(page, sites[row] ?? ''))),
  })
  return { columns: [{ name: 'site', words: sites }, ...LINK_COLUMNS.map(short)], unusable }
}
