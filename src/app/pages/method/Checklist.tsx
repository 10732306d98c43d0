import { CHECKLIST, CHECKLIST_WORDS, METHOD_SECTIONS } from '../../../words/en/method.ts'
import { Fold } from './Fold.tsx'

const MET = CHECKLIST.filter(({ met }) => met === 'yes')

/** The criteria of a standard for decision aids: met, or not and why. */
export function Checklist() {
  return (
    <>
      <p>
        {CHECKLIST_WORDS.lead} <a href={CHECKLIST_WORDS.sourceUrl}>{CHECKLIST_WORDS.source}</a>
      </p>
      <p>{CHECKLIST_WORDS.summary(MET.length, CHECKLIST.length)}</p>
      <ul>
        {CHECKLIST.filter(({ met }) => met !== 'yes').map(({ item, how }) => (
          <li key={item}>
            {CHECKLIST_WORDS.missing(item)} {how}
          </li>
        ))}
      </ul>
      <Fold summary={CHECKLIST_WORDS.all}>
        <table className="stacks">
          <caption className="visually-hidden">{METHOD_SECTIONS.checklist}</caption>
          <thead>
            <tr>
              <th scope="col">{CHECKLIST_WORDS.item}</th>
              <th scope="col">{CHECKLIST_WORDS.met}</th>
              <th scope="col">{CHECKLIST_WORDS.how}</th>
            </tr>
          </thead>
          <tbody>
            {CHECKLIST.map(({ item, met, how }) => (
              <tr key={item}>
                <th scope="row">{item}</th>
                <td data-label={CHECKLIST_WORDS.met}>{CHECKLIST_WORDS[met]}</td>
                <td data-label={CHECKLIST_WORDS.how}>{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  )
}
