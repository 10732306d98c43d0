import { PLACEMENT } from '../../../words/en/first-job.ts'
import { Bars } from './Bars.tsx'

/** What schools say about graduates in work, beside what others found. */
export const PlacementClaims = () => (
  <Bars
    caption="Who counted, and how many were in work. The thin line is the range."
    of="Counted by"
    many="In work"
    rows={PLACEMENT.map(({ who, figure }) => ({ name: who, figure }))}
    whole={100}
    under={({ describes, year }) => `${describes}; ${year}`}
  />
)
