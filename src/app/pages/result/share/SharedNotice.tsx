import { Link, useNavigate } from 'react-router'

import { SHARED_RESULT } from '../../../../words/en/shared-result.ts'
import { complete, QUESTION_IDS, type Answers } from '../../../../model/person/answers.ts'
import { writeComparison } from '../../../../links/comparison.ts'
import { startFrom, useDraft } from '../../../kept/draft.ts'
import { linkOf } from '../../../verdict/link-of.ts'
import { to } from '../../../to.ts'
import { useIsOwn } from '../../../links/is-own-result.ts'
import '../../../links/links.css'

/** Says that a result is not this person's own, and offers what can be done with it. */
export function SharedNotice({ answers }: { answers: Answers }) {
  const own = useDraft((state) => state.draft)
  const navigate = useNavigate()
  if (useIsOwn(answers)) return null
  const mine = complete(own)
  const none = Object.keys(own).length === 0
  return (
    <aside className="notice" aria-labelledby="shared-result">
      <p>
        <b id="shared-result">{SHARED_RESULT.title}</b>.{' '}
        {none ? SHARED_RESULT.noneYet : SHARED_RESULT.untouched}
      </p>
      <p className="choices-in-line">
        <Link to={none ? to.question(QUESTION_IDS[0]!) : to.check()}>
          {mine === undefined ? SHARED_RESULT.answer : SHARED_RESULT.see}
        </Link>
        {mine !== undefined && (
          <Link to={to.compare(writeComparison(linkOf(mine), linkOf(answers)))}>
            {SHARED_RESULT.compare}
          </Link>
        )}
        <button
          className="as-link"
          type="button"
          onClick={() => {
            startFrom(answers)
            void navigate(to.check())
          }}
        >
          {SHARED_RESULT.startFrom}
        </button>
      </p>
    </aside>
  )
}
