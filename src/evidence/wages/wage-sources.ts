import type { Source } from '../passport/source.ts'

const LICENCE = 'Public domain; the Bureau asks to be cited.'

/** Where pay and outlook come from, beside `bls-oews-2025`, which the registry of sources holds. */
export const WAGE_SOURCES = {
  'bls-oews-2023': {
    title: 'Occupational Employment and Wage Statistics, national estimates, May 2023',
    publisher: 'US Bureau of Labor Statistics',
    url: 'https://www.bls.gov/oes/special-requests/oesm23nat.zip',
    readFrom: 'https://github.com/augw999/ai-labor-market-impact_analysis',
    published: '2024',
    licence: LICENCE,
    checkedOn: '2026-11-22',
  },
  'bls-oews-2024': {
    title: 'Occupational Employment and Wage Statistics, national estimates, May 2024',
    publisher: 'US Bureau of Labor Statistics',
    url: 'https://www.bls.gov/oes/special-requests/oesm24nat.zip',
    readFrom: 'https://github.com/augw999/ai-labor-market-impact_analysis',
    published: '2025',
    licence: LICENCE,
    checkedOn: '2026-11-22',
  },
  'bls-oews-states-2024': {
    title: 'Occupational Employment and Wage Statistics, state estimates, May 2024',
    publisher: 'US Bureau of Labor Statistics',
    url: 'https://www.bls.gov/oes/special-requests/oesm24st.zip',
    readFrom: 'https://github.com/lukeimmel/ArmyRecruitingVisualization',
    published: '2025',
    licence: LICENCE,
    checkedOn: '2026-11-22',
  },
  'bls-projections-2024-34': {
    title: 'Employment Projections 2024 to 2034, by occupation',
    publisher: 'US Bureau of Labor Statistics',
    url: 'https://www.bls.gov/emp/tables/emp-by-detailed-occupation.htm',
    published: '28 August 2025',
    licence: LICENCE,
    checkedOn: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Source>>
