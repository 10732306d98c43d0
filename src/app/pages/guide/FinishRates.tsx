import { FINISHING, FINISHING_DRAWN } from '../../../words/en/finishing.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'
import { Bars } from './Bars.tsx'

/** How many finish what they start, with whom each count is about. */
export const FinishRates = () => (
  <Bars
    {...FINISHING_DRAWN}
    rows={FINISHING.map(({ what, figure }) => ({ name: what, figure }))}
    whole={100}
    under={dated}
  />
)

/** Whom a figure counts, with its year where that does not say it already. */
function dated({ population, year }: Figure): string {
  const when = year.split(' ').at(-1) ?? year
  return population.includes(when) ? population : `${population}; ${year}`
}
