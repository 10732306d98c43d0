import { REVIEW_BY } from '../../passport/calendar.ts'
import { measured } from '../measured.ts'
import type { SourceId } from '../../sources/sources.ts'

const worldwide = (
  value: number,
  describes: string,
  {
    unit = 'percent',
    population = 'Developers of every kind and country who answered a survey anyone could join',
    source = 'stack-overflow-2025-technology',
  }: { unit?: 'percent' | 'points' | 'people'; population?: string; source?: SourceId } = {},
) =>
  measured({
    value,
    unit,
    describes,
    population,
    year: '2025',
    sources: [source],
    grade: 'D',
    because:
      'Anyone could answer, nobody knows who did not, and most answers come from outside the US. Read in documents that cite the survey, not in its results.',
    reviewBy: REVIEW_BY.yearly,
  })

const ai = (value: number, describes: string, population?: string) =>
  worldwide(value, describes, {
    source: 'stack-overflow-2025-ai',
    ...(population === undefined ? {} : { population }),
  })

/** What could be had for all developers only: databases, tools and the use of AI. */
export const SURVEY_WORLDWIDE = {
  'developers-surveyed': worldwide(49_191, 'Developers who answered the survey', {
    unit: 'people',
  }),
  'developers-using-postgresql': worldwide(55.6, 'Share who worked with PostgreSQL'),
  'developers-using-mysql': worldwide(40.5, 'Share who worked with MySQL'),
  'developers-using-sqlite': worldwide(37.5, 'Share who worked with SQLite'),
  'developers-using-react': worldwide(44.7, 'Share who worked with React'),
  'docker-use-rise': worldwide(17, 'Rise in the share who use Docker, 2024 to 2025', {
    unit: 'points',
  }),
  'python-use-rise': worldwide(7, 'Rise in the share who use Python, 2024 to 2025', {
    unit: 'points',
  }),
  'developers-using-ai-tools': ai(
    84,
    'Share who use tools of artificial intelligence in their work or plan to',
  ),
  'developers-using-ai-daily': ai(
    51,
    'Share who use tools of artificial intelligence every day',
    'Professional developers of every country who answered a survey anyone could join',
  ),
  'developers-trusting-ai': ai(
    29,
    'Share who trust what tools of artificial intelligence give them to be right; summaries that leave out some answers say 33',
  ),
} as const
