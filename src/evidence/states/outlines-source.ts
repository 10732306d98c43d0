import type { Source } from '../passport/source.ts'

/** Where the outline of the country and its states comes from. */
export const OUTLINES_SOURCE: Source = {
  title: 'Cartographic boundary files',
  publisher: 'US Census Bureau',
  url: 'https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html',
  readFrom: 'https://www.npmjs.com/package/us-atlas',
  published: '2017',
  licence: 'US government work, public domain; the copy in us-atlas 3, ISC',
  checkedOn: '2026-12-01',
}
