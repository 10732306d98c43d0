import { JOBS_BY_YEAR } from '../../../words/en/first-job.ts'
import { Bars } from './Bars.tsx'

/** Jobs of web developers with an employer, year by year. */
export const WebDeveloperJobs = () => (
  <Bars
    caption="Web developers with an employer in the US"
    of="Year"
    many="Jobs"
    rows={JOBS_BY_YEAR.map(({ year, figure }) => ({ name: year, figure }))}
  />
)
