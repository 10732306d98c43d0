import { useMemo } from 'react'

import type { Day } from '../../../evidence/passport/figure.ts'
import { matchProgram } from '../../../model/matching/match-programs.ts'
import { ownProgram, redFlags, type OwnOffer } from '../../../model/matching/own-offer.ts'
import { asksOf } from '../../../model/matching/reasons.ts'
import { months, usd } from '../../../words/en/format.ts'
import { COMPARE, flagWords, letter, OFFER, OFFER_QUESTIONS } from '../../../words/en/offers.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { ASK_WORDS, FIT_NAMES, PAGE } from '../../../words/en/programs.ts'
import { useAnswers } from '../../parts/use-answers.ts'
import { today } from '../../parts/today.ts'
import css from './Judgment.module.css'
import { Letter } from './Letter.tsx'

/** What to make of an offer: red flags, what it costs this person, and what to ask. */
export function Judgment({ offer }: { offer: OwnOffer }) {
  const answers = useAnswers()
  const day = today() as Day // `today` writes a day
  const flags = redFlags(offer)
  const program = useMemo(() => ownProgram(offer, 'own'), [offer])
  const questions = [
    ...(offer.paying === 'up-front' ? [] : [OFFER_QUESTIONS.most]),
    OFFER_QUESTIONS.leave,
    ...asksOf(program, day, answers).map((ask) => ASK_WORDS[ask]),
    ...(offer.lentName ? [OFFER_QUESTIONS.teaches] : []),
  ]
  return (
    <>
      <section className="section" aria-live="polite">
        <h2>{OFFER.flags}</h2>
        {flags.length === 0 ? (
          <p>{OFFER.noFlags}</p>
        ) : (
          <ul className={css['flags']}>
            {flags.map((flag) => (
              <li key={flag.flag}>{flagWords(flag)}</li>
            ))}
          </ul>
        )}
      </section>
      <section className="section">
        <h2>{OFFER.forYou}</h2>
        {answers === undefined ? (
          <p>{COMPARE.answers}</p>
        ) : (
          <>
            <ForThem match={matchProgram(program, answers)} />
            <p className="small quiet">{PAGE.judged(PATH_WORDS[offer.path].a)}</p>
          </>
        )}
      </section>
      <Letter text={letter(offer.name.trim(), questions)} />
    </>
  )
}

function ForThem({ match }: { match: ReturnType<typeof matchProgram> }) {
  const { fit, outcome } = match
  return (
    <>
      <p className="lead">
        <strong>{FIT_NAMES[fit]}</strong>
      </p>
      <dl className={`numbers ${css['numbers']}`}>
        <div>
          <dt>{PAGE.due}</dt>
          <dd>{usd(outcome.cost.due)}</dd>
        </div>
        <div>
          <dt>{PAGE.total}</dt>
          <dd>{usd(outcome.cost.total)}</dd>
        </div>
        <div>
          <dt>{PAGE.ready}</dt>
          <dd>{months(outcome.months)}</dd>
        </div>
      </dl>
    </>
  )
}
