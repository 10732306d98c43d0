import { BREAKDOWN } from '../../words/en/breakdown.ts'
import { CRITERION_WORDS } from '../../words/en/criteria.ts'
import { PATH_WORDS } from '../../words/en/paths.ts'
import type { Contrast } from '../../model/judging/contrast.ts'
import type { Judged } from '../../model/recommendation.ts'
import css from './Breakdown.module.css'

interface BreakdownProps {
  readonly path: Judged
  readonly rival: Judged
  readonly contrast: Contrast
}

const hundredths = (x: number) => x.toFixed(2)
const signed = (x: number) => `${x < 0 ? '−' : '+'}${Math.abs(x * 100).toFixed(1)}`

/** All six criteria: their weights, how good either path is, and what that makes of the difference. */
export function Breakdown({ path, rival, contrast: { differences } }: BreakdownProps) {
  const names = [PATH_WORDS[path.path].name, PATH_WORDS[rival.path].name] as const
  const largest = Math.max(...differences.map(({ points }) => Math.abs(points)))
  return (
    <>
      <p>{BREAKDOWN.explained}</p>
      <table className="stacks">
        <caption className="visually-hidden">{BREAKDOWN.caption(names[0], names[1])}</caption>
        <thead>
          <tr>
            <th scope="col">{BREAKDOWN.criterion}</th>
            <th scope="col" className="number">
              {BREAKDOWN.weight}
            </th>
            <th scope="col" className="number">
              {names[0]}
            </th>
            <th scope="col" className="number">
              {names[1]}
            </th>
            <th scope="col" className="number">
              {BREAKDOWN.adds}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ criterion, points }, place) => (
            <tr key={criterion}>
              <th scope="row">{CRITERION_WORDS[criterion].name}</th>
              <td className="number" data-label={BREAKDOWN.weight}>
                {BREAKDOWN.percent(path.contributions[place]!.weight)}
              </td>
              <td className="number" data-label={names[0]}>
                {hundredths(path.values[criterion])}
              </td>
              <td className="number" data-label={names[1]}>
                {hundredths(rival.values[criterion])}
              </td>
              <td className="number" data-label={BREAKDOWN.adds}>
                {signed(points)}
                <LeadBar part={points / largest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A bar to the right of the middle for what speaks for a path, to the left for what does not. */
function LeadBar({ part }: { part: number }) {
  const width = Math.abs(part) * 50
  return (
    <svg className={css['bar']} aria-hidden="true" width="100%" height="10">
      <rect
        className={css[part < 0 ? 'against' : 'for']}
        x={`${part < 0 ? 50 - width : 50}%`}
        width={`${width}%`}
        height="10"
      />
      <line x1="50%" x2="50%" y2="10" />
    </svg>
  )
}
