import { useNavigate } from 'react-router'

import { NO_RESULT, SAYS_NOTHING } from '../../../words/en/notices.ts'
import { unanswered, type Draft, type QuestionId } from '../../../model/person/answers.ts'
import type { LinkProblem } from '../../../links/link.ts'
import { sayTheSame, startFrom, useDraft } from '../../kept/draft.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { AnswersRead } from './AnswersRead.tsx'
import { Problems } from '../../verdict/Problems.tsx'

interface PartialLinkProps {
  readonly draft: Draft
  readonly missing: readonly QuestionId[]
  readonly problems: readonly LinkProblem[]
}

/** A link that leaves questions open: what was read is kept, and only the rest need be asked. */
export function PartialLink({ draft, missing, problems }: PartialLinkProps) {
  const { title, keep, yours } = NO_RESULT.partial
  useTitle(title)
  const navigate = useNavigate()
  const own = useDraft((state) => state.draft)
  const wouldReplace = Object.keys(own).length > 0 && !sayTheSame(own, draft)
  const [next] = unanswered(draft)
  return (
    <div className="wrap short">
      <h1>{title}</h1>
      <p>
        {SAYS_NOTHING.about(missing)} {keep}
      </p>
      <Problems problems={problems} />
      {wouldReplace && <p className="notice">{yours}</p>}
      <p className="actions">
        <button
          className="button"
          type="button"
          onClick={() => {
            startFrom(draft)
            void navigate(to.question(next!, 'result'))
          }}
        >
          {SAYS_NOTHING.answer(missing.length)}
        </button>
      </p>
      <AnswersRead draft={draft} />
    </div>
  )
}
