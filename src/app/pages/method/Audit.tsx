import { DEFINITE, sizeOf } from '../../../model/person/answer-space.ts'
import {
  INCOMES,
  QUESTION_IDS,
  type Income,
  type QuestionId,
} from '../../../model/person/answers.ts'
import { PATH_IDS, SCHOOLING, type Schooling } from '../../../evidence/paths/path.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import { INCOME_LABELS } from '../../../words/en/details.ts'
import { FAMILY_WORDS } from '../../../words/en/families.ts'
import { count, longDay } from '../../../words/en/format.ts'
import { AUDIT_WORDS, PROMISES } from '../../../words/en/method.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { QUESTION_WORDS } from '../../../words/en/questions.ts'
import { optionLabel } from './option-label.ts'
import { Bar } from './Bar.tsx'
import { Fold } from './Fold.tsx'
import { SELF_AUDIT } from './self-audit-data.ts'
import { Shares } from './Shares.tsx'

const { verdicts, mix, everyone, byOption, changes, labels, byLabel, byIncome, byState, families } =
  SELF_AUDIT

/** All sets of definite answers. */
const DEFINITE_SETS = sizeOf(DEFINITE)

/** How the model behaves over everyone it could be asked about. */
export function Audit() {
  const { audit, release } = SELF_AUDIT
  return (
    <>
      <p>
        {AUDIT_WORDS.lead(DEFINITE_SETS)} {AUDIT_WORDS.release(release)}{' '}
        {audit === null
          ? AUDIT_WORDS.notYet
          : AUDIT_WORDS.full(audit.sets, longDay(audit.date), audit.release)}{' '}
        {AUDIT_WORDS.commands}
      </p>
      <h3>{AUDIT_WORDS.first}</h3>
      <p>{AUDIT_WORDS.firstLead}</p>
      <Firsts />
      <h3>{AUDIT_WORDS.sure}</h3>
      <p>{AUDIT_WORDS.sureLead}</p>
      <Shares
        caption={AUDIT_WORDS.sure}
        first={AUDIT_WORDS.who}
        columns={labels.map((label) => AUDIT_WORDS.labels[label] ?? label)}
        rows={byLabel.map(({ who, shares }) => [AUDIT_WORDS.groups[who] ?? who, shares])}
      />
      <h3>{AUDIT_WORDS.questions}</h3>
      <p>{AUDIT_WORDS.questionsLead}</p>
      <Shares
        caption={AUDIT_WORDS.questions}
        first={AUDIT_WORDS.question}
        columns={[AUDIT_WORDS.some, AUDIT_WORDS.next]}
        rows={changes.map(({ question, some, next }) => [labelOf(question), [some, next]])}
      />
      <p>{AUDIT_WORDS.dead}</p>
      <Fold summary={AUDIT_WORDS.byOption}>
        <Shares
          caption={AUDIT_WORDS.byOption}
          first={AUDIT_WORDS.question}
          columns={verdicts.map(verdictWords)}
          rows={byOption.map(({ question, option, shares }) => [
            `${labelOf(question)}: ${isQuestion(question) ? optionLabel(question, option) : option}`,
            shares,
          ])}
        />
      </Fold>
      <Fold summary={AUDIT_WORDS.byIncome}>
        <p>{AUDIT_WORDS.byIncomeLead}</p>
        <Shares
          caption={AUDIT_WORDS.byIncome}
          first={`${AUDIT_WORDS.income}, ${AUDIT_WORDS.schooling.toLowerCase()}`}
          columns={verdicts.map(verdictWords)}
          rows={byIncome.map(({ income, education, shares }) => [
            `${isIncome(income) ? INCOME_LABELS[income] : income}, ${isSchooling(education) ? optionLabel('education', education) : education}`,
            shares,
          ])}
        />
      </Fold>
      <Fold summary={AUDIT_WORDS.byState}>
        <p>{AUDIT_WORDS.byStateLead}</p>
        <Shares
          caption={AUDIT_WORDS.byState}
          first={AUDIT_WORDS.state}
          columns={families.map((family) =>
            family in FAMILY_WORDS
              ? FAMILY_WORDS[family as keyof typeof FAMILY_WORDS].name
              : AUDIT_WORDS.nothing,
          )}
          rows={byState.map(({ state, shares }) => [stateName(state), shares])}
        />
      </Fold>
      <Fold summary={AUDIT_WORDS.promises}>
        <Promises />
      </Fold>
    </>
  )
}

/** What comes first, for people of the mix and over all sets, as bars with their numbers. */
function Firsts() {
  const most = Math.max(...mix, ...everyone)
  return (
    <table className="stacks">
      <caption className="visually-hidden">{AUDIT_WORDS.first}</caption>
      <thead>
        <tr>
          <th scope="col">{AUDIT_WORDS.path}</th>
          <th scope="col">{AUDIT_WORDS.mix}</th>
          <th scope="col">{AUDIT_WORDS.all}</th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map((verdict, place) => (
          <tr key={verdict}>
            <th scope="row">{verdictWords(verdict)}</th>
            <td data-label={AUDIT_WORDS.mix}>
              {inWords(mix[place] ?? 0)}
              <Bar percent={mix[place] ?? 0} full={most} />
            </td>
            <td data-label={AUDIT_WORDS.all}>
              {inWords(everyone[place] ?? 0)}
              <Bar percent={everyone[place] ?? 0} full={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Promises() {
  const complete = SELF_AUDIT.audit?.sets ?? DEFINITE_SETS
  return (
    <table className="stacks">
      <caption className="visually-hidden">{AUDIT_WORDS.promises}</caption>
      <thead>
        <tr>
          <th scope="col">{AUDIT_WORDS.promise}</th>
          <th scope="col" className="number">
            {AUDIT_WORDS.cases}
          </th>
        </tr>
      </thead>
      <tbody>
        {PROMISES.map(({ promise, cases }) => (
          <tr key={promise}>
            <th scope="row">{promise}</th>
            <td className="number" data-label={AUDIT_WORDS.cases}>
              {count(cases === 'complete' ? complete : cases)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const inWords = (percent: number): string => `${percent.toFixed(1)}%`

const verdictWords = (verdict: string): string => {
  const path = PATH_IDS.find((one) => one === verdict)
  return path === undefined ? AUDIT_WORDS.nothing : PATH_WORDS[path].name
}

const isQuestion = (word: string): word is QuestionId =>
  (QUESTION_IDS as readonly string[]).includes(word)
const isIncome = (word: string): word is Income => (INCOMES as readonly string[]).includes(word)
const isSchooling = (word: string): word is Schooling =>
  (SCHOOLING as readonly string[]).includes(word)

const labelOf = (question: string): string =>
  isQuestion(question) ? QUESTION_WORDS[question].label : question

const stateName = (id: string): string =>
  (STATE_NAMES as Readonly<Record<string, string>>)[id] ?? id
