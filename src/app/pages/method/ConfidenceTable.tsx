import { LEADS, THRESHOLDS } from '../../../model/confidence/confidence-label.ts'
import { AUDIT_WORDS, CONFIDENCE_WORDS, METHOD_SECTIONS } from '../../../words/en/method.ts'

/** What each word for how sure an answer is asks for. */
export function ConfidenceTable() {
  return (
    <>
      <table className="stacks">
        <caption className="visually-hidden">{METHOD_SECTIONS.confidence}</caption>
        <thead>
          <tr>
            <th scope="col">{CONFIDENCE_WORDS.word}</th>
            <th scope="col">{CONFIDENCE_WORDS.first}</th>
            <th scope="col">{CONFIDENCE_WORDS.ratio}</th>
            <th scope="col">{CONFIDENCE_WORDS.and}</th>
          </tr>
        </thead>
        <tbody>
          {LEADS.map((lead) => (
            <tr key={lead}>
              <th scope="row">{AUDIT_WORDS.labels[lead]}</th>
              <td data-label={CONFIDENCE_WORDS.first}>
                {CONFIDENCE_WORDS.of100(THRESHOLDS[lead].first)}
              </td>
              <td data-label={CONFIDENCE_WORDS.ratio}>{THRESHOLDS[lead].ratio}</td>
              <td data-label={CONFIDENCE_WORDS.and}>{CONFIDENCE_WORDS.conditions[lead]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{CONFIDENCE_WORDS.otherwise}</p>
    </>
  )
}
