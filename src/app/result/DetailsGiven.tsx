import { CRITERION_WORDS } from '../../content/criteria.ts'
import { AID_WORDS, INCOME_LABELS, ROLE_WORDS } from '../../content/details.ts'
import { listed } from '../../content/numbers.ts'
import { STATE_NAMES } from '../../evidence/states.ts'
import type { Details } from '../../model/answers.ts'
import { CRITERIA } from '../../model/criteria.ts'

/** The details and priorities that were given, if any. */
export function DetailsGiven({ details }: { details: Details }) {
  const given = wordsFor(details)
  if (given.length === 0) return null
  return (
    <dl className="answers">
      {given.map(([label, words]) => (
        <div className="row" key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

function wordsFor(details: Details): readonly (readonly [label: string, words: string])[] {
  const { income, state, aid = [], role, priorities = {} } = details
  const moved = (emphasis: 'more' | 'less') =>
    CRITERIA.filter((criterion) => priorities[criterion] === emphasis).map(
      (criterion) => CRITERION_WORDS[criterion].name,
    )
  const all: readonly (readonly [string, string | undefined])[] = [
    ['What you earn now', income && INCOME_LABELS[income]],
    ['State', state && STATE_NAMES[state]],
    ['Help with the price', listed(aid.map((kind) => AID_WORDS[kind].label))],
    ['Kind of developer', role && ROLE_WORDS[role].label],
    ['Matters more', listed(moved('more'))],
    ['Matters less', listed(moved('less'))],
  ]
  return all.flatMap(([label, words]) => (words ? [[label, words] as const] : []))
}
