import type { Source } from '../passport/source.ts'

const PUBLIC_DOMAIN = 'US government work, public domain; credit asked'

/** Where the college table comes from, by key. */
export const COLLEGE_SOURCES = {
  'scorecard-2026-06': {
    title: 'College Scorecard, most recent institution-level data',
    publisher: 'US Department of Education',
    url: 'https://collegescorecard.ed.gov/data/',
    published: '10 June 2026',
    licence: PUBLIC_DOMAIN,
    checkedOn: '2026-11-22',
  },
  'scorecard-field-of-study-2026-06': {
    title: 'College Scorecard, most recent data by field of study; computing extract by Truewise',
    publisher: 'US Department of Education',
    url: 'https://collegescorecard.ed.gov/data/',
    readFrom: 'https://github.com/ndranandraj/truewise',
    published: '10 June 2026',
    licence: `${PUBLIC_DOMAIN}; the extract by Truewise, CC BY 4.0`,
    checkedOn: '2026-11-22',
  },
  'scorecard-2025-05': {
    title: 'College Scorecard, most recent institution-level data',
    publisher: 'US Department of Education',
    url: 'https://collegescorecard.ed.gov/data/',
    published: '19 May 2025',
    licence: PUBLIC_DOMAIN,
    checkedOn: '2026-11-22',
  },
  'ipeds-hd2024': {
    title: 'IPEDS, Institutional Characteristics: directory information, HD2024',
    publisher: 'National Center for Education Statistics',
    url: 'https://nces.ed.gov/ipeds/datacenter/data/HD2024.zip',
    published: '2024-25 collection',
    licence: PUBLIC_DOMAIN,
    checkedOn: '2026-11-22',
  },
  'ipeds-c2024': {
    title: 'IPEDS, Completions: awards by program, July 2023 to June 2024, C2024_A',
    publisher: 'National Center for Education Statistics',
    url: 'https://nces.ed.gov/ipeds/datacenter/data/C2024_A.zip',
    published: '2024-25 collection',
    licence: PUBLIC_DOMAIN,
    checkedOn: '2026-11-22',
  },
  'ipeds-effy2024-dist': {
    title: 'IPEDS, 12-month Enrollment: distance education, July 2023 to June 2024, EFFY2024_DIST',
    publisher: 'National Center for Education Statistics',
    url: 'https://nces.ed.gov/ipeds/datacenter/data/EFFY2024_DIST.zip',
    published: '2024-25 collection',
    licence: PUBLIC_DOMAIN,
    checkedOn: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Source>>

export type CollegeSource = keyof typeof COLLEGE_SOURCES
