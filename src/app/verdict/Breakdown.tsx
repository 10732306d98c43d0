import { CRITERION_WORDS } from '../../words/en/criteria.ts'
import { PATH_WORDS } from '../../words/en/paths.ts'
import type { Contrast } from '../../model/judging/contrast.ts'
import type { Judged } from '../../model/recommendation.ts'

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
      <p>
        Each criterion has a weight that follows from your answers. How good a path is on it runs
        from 0 to 1. Weight times the distance between the two paths is what it adds to the lead.
      </p>
      <table className="stacks">
        <caption className="visually-hidden">
          {names[0]} beside {names[1]}, criterion by criterion
        </caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Weight
            </th>
            <th scope="col" className="number">
              {names[0]}
            </th>
            <th scope="col" className="number">
              {names[1]}
            </th>
            <th scope="col" className="number">
              Adds to the lead
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ criterion, points }, place) => (
            <tr key={criterion}>
              <th scope="row">{CRITERION_WORDS[criterion].name}</th>
              <td className="number" data-label="Weight">
                {Math.round(path.contributions[place]!.weight * 100)} percent
              </td>
              <td className="number" data-label={names[0]}>
                {hundredths(path.values[criterion])}
              </td>
              <td className="number" data-label={names[1]}>
                {hundredths(rival.values[criterion])}
              </td>
              <td className="number" data-label="Adds to the lead">
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
    <svg aria-hidden="true" width="100%" height="10">
      <rect
        className={part < 0 ? 'against' : 'for'}
        x={`${part < 0 ? 50 - width : 50}%`}
        width={`${width}%`}
        height="10"
      />
      <line x1="50%" x2="50%" y2="10" />
    </svg>
  )
}
