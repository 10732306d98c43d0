import { QUESTION_WORDS } from '../../../../words/en/questions.ts'
import { QUESTION_IDS, type Answers } from '../../../../model/person/answers.ts'
import { answerLabel } from '../../../verdict/answer-label.ts'
import { detailRows, movedRows } from '../../../verdict/detail-rows.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import css from './sheets.module.css'

/** Every answer behind the result, with the details and what was moved. */
export function PrintedAnswers({ answers }: { answers: Answers }) {
  const rows = [
    ...QUESTION_IDS.map((question) => ({
      label: QUESTION_WORDS[question].label,
      words: answerLabel(question, answers[question]),
    })),
    ...detailRows(answers),
    ...movedRows(answers),
  ]
  return (
    <section>
      <h2>{PRINTED.answers}</h2>
      <dl className={css['inColumns']}>
        {rows.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
