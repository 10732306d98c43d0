import type { Source } from '../passport/source.ts'

/** Where prices and tuition by state come from. */
export const STATE_SOURCES = {
  'bea-price-parities-2024': {
    title: 'Regional Price Parities by state, 2024',
    publisher: 'US Bureau of Economic Analysis',
    url: 'https://apps.bea.gov/regional/zip/SARPP.zip',
    published: 'by July 2026',
    licence: 'Public domain; the Bureau asks to be cited.',
    checkedOn: '2026-11-22',
  },
  'scorecard-tuition-2023-24': {
    title: 'College Scorecard institution file: tuition and fees from IPEDS, 2023-24',
    publisher: 'US Department of Education',
    url: 'https://collegescorecard.ed.gov/data/',
    published: '2025',
    licence: 'Public domain.',
    checkedOn: '2026-11-22',
  },
  'ipeds-completions-2023-24': {
    title: 'IPEDS Completions 2023-24 and Institutional Characteristics directory 2024',
    publisher: 'National Center for Education Statistics',
    url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
    published: 'with the 2024-25 collection',
    licence: 'Public domain.',
    checkedOn: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Source>>
