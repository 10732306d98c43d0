import { CRITERION_WORDS } from '../../words/en/criteria.ts'
import {
  AID_WORDS,
  DETAIL_NAMES,
  INCOME_LABELS,
  MOVED_NAMES,
  ROLE_WORDS,
} from '../../words/en/details.ts'
import { listed } from '../../words/en/format.ts'
import { STATE_NAMES } from '../../evidence/states/states.ts'
import { EMPHASES, type Details } from '../../model/person/answers.ts'
import { CRITERIA } from '../../model/person/criteria.ts'

/** Something that was told, in words. */
export interface DetailRow {
  readonly label: string
  readonly words: string
}

/** The details that were given. */
export const detailRows = ({ income, state, aid = [], role }: Details): readonly DetailRow[] =>
  told([
    [DETAIL_NAMES.income, income && INCOME_LABELS[income]],
    [DETAIL_NAMES.state, state && STATE_NAMES[state]],
    [DETAIL_NAMES.aid, listed(aid.map((kind) => AID_WORDS[kind].label))],
    [DETAIL_NAMES.role, role && ROLE_WORDS[role].label],
  ])

/** The criteria that were moved. */
export const movedRows = ({ priorities = {} }: Details): readonly DetailRow[] =>
  told(
    EMPHASES.map((emphasis) => [
      MOVED_NAMES[emphasis],
      listed(
        CRITERIA.filter((criterion) => priorities[criterion] === emphasis).map(
          (criterion) => CRITERION_WORDS[criterion].name,
        ),
      ),
    ]),
  )

const told = (
  rows: readonly (readonly [label: string, words: string | undefined])[],
): readonly DetailRow[] => rows.flatMap(([label, words]) => (words ? [{ label, words }] : []))
