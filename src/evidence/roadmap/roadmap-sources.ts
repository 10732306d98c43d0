import type { Source } from '../passport/source.ts'

/** Published curricula that the roadmap's order and hours lean on. */
export const ROADMAP_SOURCES = {
  'bootdev-backend-path': {
    title: 'Back-end developer path, list of courses',
    publisher: 'Boot.dev',
    url: 'https://github.com/bootdotdev/curriculum',
    published: '6 March 2026',
    licence: 'Cited, not copied.',
    checkedOn: '2026-11-22',
  },
  'ossu-curriculum': {
    title: 'Computer science curriculum, with hours for each course',
    publisher: 'Open Source Society University',
    url: 'https://github.com/ossu/computer-science',
    published: '21 June 2026',
    licence: 'Cited, not copied.',
    checkedOn: '2026-11-22',
  },
  'full-stack-open': {
    title: 'Full Stack Open, general information',
    publisher: 'University of Helsinki',
    url: 'https://fullstackopen.com/en/part0/general_info',
    published: '15 March 2026',
    licence: 'Cited, not copied.',
    checkedOn: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Source>>
