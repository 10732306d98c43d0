import { JOBS_BY_YEAR, JOBS_DRAWN } from '../../../words/en/first-job.ts'
import { Bars } from './Bars.tsx'

/** Jobs of web developers with an employer, year by year. */
export const WebDeveloperJobs = () => (
  <Bars {...JOBS_DRAWN} rows={JOBS_BY_YEAR.map(({ year, figure }) => ({ name: year, figure }))} />
)
