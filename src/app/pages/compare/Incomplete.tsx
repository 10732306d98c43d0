import { useNavigate } from 'react-router'

import { leavesOpen, NO_COMPARISON, SIDE_NAMES } from '../../../words/en/comparison.ts'
import { openQuestions } from '../../../words/en/notices.ts'
import type { ReadLink } from '../../../links/link.ts'
import { useTitle } from '../../shell/title.ts'
import { Problems } from '../../verdict/Problems.tsx'
import { to } from '../../to.ts'
import { startOpinion } from '../../kept/opinion.ts'

const WORDS = NO_COMPARISON.incomplete

/** A comparison of which a side cannot be shown: what is wrong with which, and what can be done. */
export function Incomplete({ a, b }: { a: ReadLink; b: ReadLink | null }) {
  useTitle(WORDS.title)
  const navigate = useNavigate()
  return (
    <div className="wrap short">
      <h1>{WORDS.title}</h1>
      <Side name={SIDE_NAMES.first} side={a} />
      {b !== null && <Side name={SIDE_NAMES.second} side={b} />}
      {a.kind === 'complete' && b?.kind === 'partial' && (
        <p className="actions">
          <button
            className="button"
            type="button"
            onClick={() => {
              startOpinion(a.answers, b.draft)
              void navigate(to.opinionCheck())
            }}
          >
            {WORDS.goOn}
          </button>
        </p>
      )}
    </div>
  )
}

function Side({ name, side }: { name: string; side: ReadLink }) {
  return (
    <section className="section">
      <h2>{name}</h2>
      <p>{stateOf(side)}</p>
      {'problems' in side && <Problems problems={side.problems} />}
    </section>
  )
}

function stateOf(side: ReadLink): string {
  switch (side.kind) {
    case 'complete':
      return WORDS.whole
    case 'partial':
      return leavesOpen(openQuestions(side.missing))
    case 'newer':
      return WORDS.newer
    case 'not-a-link':
      return WORDS.unreadable
  }
}
