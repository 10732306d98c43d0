import { FINISHING } from '../../content/finishing.ts'
import { Bars } from './Bars.tsx'

/** How many finish what they start, with whom each count is about. */
export const FinishRates = () => (
  <Bars
    caption="How many finish what they started. The thin line is the range."
    of="Started"
    many="Finished"
    rows={FINISHING.map(({ what, figure }) => ({ name: what, figure }))}
    whole={100}
    under={({ population, year }) => `${population}; ${year}`}
  />
)
