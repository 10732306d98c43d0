import type { Figure } from '../../evidence/passport/figure.ts'
import { nameOf } from '../../evidence/registry/answer-figures.ts'
import { ANSWER_SOURCES } from '../../evidence/registry/source-of.ts'
import { PassportFacts } from './PassportFacts.tsx'
import { Sources } from './sources.ts'

/** The passport of a figure that an answer rests on, with its address where it has one. */
export const AnswerPassport = ({ figure }: { figure: Figure }) => (
  <Sources value={ANSWER_SOURCES}>
    <PassportFacts figure={figure} name={nameOf(figure) ?? undefined} />
  </Sources>
)
