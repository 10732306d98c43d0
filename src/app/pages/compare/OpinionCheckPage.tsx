import { Link } from 'react-router'

import { FRAMES } from '../../../words/en/frames.ts'
import { OPINION, stillOpen } from '../../../words/en/opinion.ts'
import { complete, unanswered } from '../../../model/person/answers.ts'
import { writeComparison } from '../../../links/comparison.ts'
import { Frame } from '../../parts/Frame.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useTitle } from '../../shell/title.ts'
import { AnswerList } from '../quiz/AnswerList.tsx'
import { linkOf } from '../../verdict/link-of.ts'
import { to } from '../../to.ts'
import { Nothing } from './Nothing.tsx'
import { useOpinion } from '../../kept/opinion.ts'
import { OpinionNotice } from './OpinionNotice.tsx'
import '../quiz/quiz.css'

/** Every answer given for someone else, and the way to both results. */
export function OpinionCheckPage() {
  useTitle(OPINION.check)
  const alive = useAlive()
  const asked = useOpinion((state) => state.asked)
  const draft = useOpinion((state) => state.draft)
  if (!alive) return <Frame {...FRAMES.opinion} />
  if (asked === null) return <Nothing {...OPINION.nobody} />

  const given = complete(draft)
  const missing = unanswered(draft)
  const forward =
    given === undefined
      ? to.opinion(missing[0]!)
      : to.compare(writeComparison(linkOf(asked), linkOf(given)))
  return (
    <div className="wrap check">
      <div className="introduction">
        <h1>{OPINION.check}</h1>
        <p className="lead">{OPINION.checkLead}</p>
        <OpinionNotice />
      </div>
      <div>
        <AnswerList draft={draft} addressOf={(question) => to.opinion(question, 'check')} />
        <div className="section">
          {missing.length > 0 && <p>{stillOpen(missing.length)}</p>}
          <Link className="button" to={forward}>
            {OPINION.compare}
          </Link>
        </div>
      </div>
    </div>
  )
}
