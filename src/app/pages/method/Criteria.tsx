import { CURVES } from '../../../model/judging/curves.ts'
import { CRITERIA, type CriterionId } from '../../../model/person/criteria.ts'
import { CRITERION_WORDS } from '../../../words/en/criteria.ts'
import { CRITERIA_WORDS } from '../../../words/en/method.ts'
import css from './Criteria.module.css'
import { Fold } from './Fold.tsx'
import { quantityWords } from './quantity-words.ts'

/** The six criteria, each with its curve as a drawing and as a table. */
export function Criteria() {
  return (
    <>
      <p>{CRITERIA_WORDS.lead}</p>
      <div className={css['criteria']}>
        {CRITERIA.map((criterion) => (
          <Criterion key={criterion} criterion={criterion} />
        ))}
      </div>
    </>
  )
}

function Criterion({ criterion }: { criterion: CriterionId }) {
  const { name, line } = CRITERION_WORDS[criterion]
  const curve = CURVES[criterion]
  return (
    <article>
      <h3>{name}</h3>
      <p>{line}.</p>
      <Curve criterion={criterion} />
      <Fold summary={CRITERIA_WORDS.numbers}>
        <table>
          <caption className="visually-hidden">{CRITERIA_WORDS.drawn(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{CRITERIA_WORDS.axis[criterion]}</th>
              <th scope="col" className="number">
                {CRITERIA_WORDS.rating}
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.map(([quantity, value]) => (
              <tr key={quantity}>
                <th scope="row">{quantityWords(criterion, quantity)}</th>
                <td className="number" data-label={CRITERIA_WORDS.rating}>
                  {value}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </article>
  )
}

const WIDTH = 280
const HEIGHT = 120

/** The curve from its worst to its best end; the table beneath says the same. */
function Curve({ criterion }: { criterion: CriterionId }) {
  const curve = CURVES[criterion]
  const first = curve[0]![0]
  const span = curve.at(-1)![0] - first
  const points = curve.map(
    ([quantity, value]) => `${((quantity - first) / span) * WIDTH},${(1 - value) * HEIGHT}`,
  )
  return (
    <svg className={css['curve']} aria-hidden="true" viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`}>
      <path className={css['axes']} d={`M0 0V${HEIGHT}H${WIDTH}`} />
      <polyline points={points.join(' ')} />
      {points.map((point) => {
        const [x, y] = point.split(',')
        return <circle key={point} cx={x} cy={y} r="3.5" />
      })}
    </svg>
  )
}
