import { QUESTIONS } from '../../../model/person/answers.ts'
import { CRITERIA, type CriterionId } from '../../../model/person/criteria.ts'
import { SWING_POINTS, WEIGHED_BY } from '../../../model/judging/weights.ts'
import { CRITERION_WORDS } from '../../../words/en/criteria.ts'
import { METHOD_SECTIONS, WEIGHTS_WORDS } from '../../../words/en/method.ts'
import { QUESTION_WORDS } from '../../../words/en/questions.ts'
import { optionLabel } from './option-label.ts'
import { Bar } from './Bar.tsx'
import { Fold } from './Fold.tsx'
import css from './Weights.module.css'

/** The points that each answer gives each criterion, with the reason. */
export function Weights() {
  return (
    <>
      <p>{WEIGHTS_WORDS.lead}</p>
      <dl>
        {CRITERIA.map((criterion) => (
          <div key={criterion}>
            <dt>{CRITERION_WORDS[criterion].name}</dt>
            <dd>
              {WEIGHTS_WORDS.follows(QUESTION_WORDS[WEIGHED_BY[criterion]].label)}{' '}
              {WEIGHTS_WORDS.because[criterion]}
            </dd>
          </div>
        ))}
      </dl>
      <Fold summary={WEIGHTS_WORDS.all}>
        <div className={css['weights']}>
          {CRITERIA.map((criterion) => (
            <Points key={criterion} criterion={criterion} />
          ))}
        </div>
      </Fold>
    </>
  )
}

function Points({ criterion }: { criterion: CriterionId }) {
  const question = WEIGHED_BY[criterion]
  const points: Readonly<Record<string, number>> = SWING_POINTS[criterion]
  const answers = [...QUESTIONS[question], 'unsure'] as const
  return (
    <table>
      <caption>
        <b>{CRITERION_WORDS[criterion].name}</b>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{METHOD_SECTIONS.weights}</th>
          <th scope="col">{WEIGHTS_WORDS.points}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr key={answer}>
            <th scope="row">{optionLabel(question, answer)}</th>
            <td className="number">
              {points[answer]}
              <Bar percent={points[answer] ?? 0} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
