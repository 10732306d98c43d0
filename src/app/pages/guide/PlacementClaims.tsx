import { PLACEMENT, PLACEMENT_DRAWN } from '../../../words/en/first-job.ts'
import { Bars } from './Bars.tsx'

/** What schools say about graduates in work, beside what others found. */
export const PlacementClaims = () => (
  <Bars
    {...PLACEMENT_DRAWN}
    rows={PLACEMENT.map(({ who, figure }) => ({ name: who, figure }))}
    whole={100}
    under={({ describes, year }) => `${describes}; ${year}`}
  />
)
