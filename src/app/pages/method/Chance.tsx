import { Link } from 'react-router'

import type { RangeFigure } from '../../../evidence/passport/figure.ts'
import {
  FINISHED_BY_EXPERIENCE,
  FINISHED_BY_HOURS,
  FINISHED_WITHOUT_SUPPORT,
  HIRED_BY_EXPERIENCE,
  HIRED_BY_SCHOOLING,
} from '../../../evidence/people/odds.ts'
import type { QuestionId } from '../../../model/person/answers.ts'
import { CHANCE_WORDS } from '../../../words/en/method.ts'
import { figureValue } from '../../../words/en/passports.ts'
import { Fold } from './Fold.tsx'
import { optionLabel } from './option-label.ts'
import { to } from '../../to.ts'

/** How the steps to a goal are put together for a person, with every factor. */
export function Chance() {
  return (
    <>
      <p>{CHANCE_WORDS.lead}</p>
      <p>{CHANCE_WORDS.odds}</p>
      <p>{CHANCE_WORDS.counts}</p>
      <p>{CHANCE_WORDS.judged}</p>
      <Fold summary={CHANCE_WORDS.factors}>
        <Odds
          title={CHANCE_WORDS.hiredBySchooling}
          table="hired-by-schooling"
          question="education"
          odds={HIRED_BY_SCHOOLING}
        />
        <Odds
          title={CHANCE_WORDS.hiredByExperience}
          table="hired-by-experience"
          question="experience"
          odds={HIRED_BY_EXPERIENCE}
        />
        <Odds
          title={CHANCE_WORDS.finishedByExperience}
          table="finished-by-experience"
          question="experience"
          odds={FINISHED_BY_EXPERIENCE}
        />
        <Odds
          title={CHANCE_WORDS.finishedByHours}
          table="finished-by-hours"
          question="hours"
          odds={FINISHED_BY_HOURS}
        />
        <p>{CHANCE_WORDS.support(figureValue(FINISHED_WITHOUT_SUPPORT))}</p>
      </Fold>
    </>
  )
}

interface OddsProps {
  readonly title: string
  /** What the list of figures calls the table. */
  readonly table: string
  readonly question: QuestionId
  readonly odds: Readonly<Record<string, RangeFigure>>
}

function Odds({ title, table, question, odds }: OddsProps) {
  return (
    <table className="stacks">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{CHANCE_WORDS.who}</th>
          <th scope="col">{CHANCE_WORDS.times}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(odds).map(([answer, figure]) => (
          <tr key={answer}>
            <th scope="row">{optionLabel(question, answer)}</th>
            <td data-label={CHANCE_WORDS.times}>
              <Link to={to.figure(`${table}/${answer}`)}>{figureValue(figure)}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
