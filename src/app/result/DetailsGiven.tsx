import { CRITERION_WORDS } from '../../content/criteria.ts'
import { AID_WORDS, INCOME_LABELS, ROLE_WORDS } from '../../content/details.ts'
import { listed } from '../../content/numbers.ts'
import { STATE_NAMES } from '../../evidence/states.ts'
import { EMPHASES, type Details } from '../../model/answers.ts'
import { CRITERIA } from '../../model/criteria.ts'

/** The details that were given, if any, and on paper the priorities, which the screen shows to be moved. */
export function DetailsGiven({ details }: { details: Details }) {
  const rows = [...told(details), ...moved(details)].filter(({ words }) => words)
  if (rows.length === 0) return null
  return (
    <dl className="answers">
      {rows.map(({ label, words, className }) => (
        <div className={className} key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

interface Row {
  readonly label: string
  /** Empty or absent where nothing was given. */
  readonly words: string | undefined
  readonly className: 'row' | 'row print-only'
}

const row = (label: string, words: string | undefined): Row => ({ label, words, className: 'row' })

function told({ income, state, aid = [], role }: Details): readonly Row[] {
  return [
    row('What you earn now', income && INCOME_LABELS[income]),
    row('State', state && STATE_NAMES[state]),
    row('Help with the price', listed(aid.map((kind) => AID_WORDS[kind].label))),
    row('Kind of developer', role && ROLE_WORDS[role].label),
  ]
}

function moved({ priorities = {} }: Details): readonly Row[] {
  return EMPHASES.map((emphasis) => ({
    label: `Matters ${emphasis}`,
    words: listed(
      CRITERIA.filter((criterion) => priorities[criterion] === emphasis).map(
        (criterion) => CRITERION_WORDS[criterion].name,
      ),
    ),
    className: 'row print-only',
  }))
}
