import { debtSentence, worthNote, worthSentences } from '../../content/worth.ts'
import type { PathId } from '../../evidence/path.ts'
import type { Answers } from '../../model/answers.ts'
import { economics } from '../../model/economics.ts'

interface WorthProps {
  readonly path: PathId
  readonly answers: Answers
  readonly Heading: 'h3' | 'h4'
}

/** Whether a path pays for itself: the loan, the month that brings its cost back, and the odds. */
export function Worth({ path, answers, Heading }: WorthProps) {
  const money = economics(path, answers)
  const { pay, cost, years, rate } = money
  const debt = debtSentence(money)
  // What costs nothing has nothing to bring back.
  const says = pay.kind === 'pay-change' && cost.total.typical > 0
  if (debt === null && !says) return null
  return (
    <div>
      <Heading>{says ? 'Whether it pays for itself' : 'If it costs more'}</Heading>
      {debt !== null && <p>{debt}</p>}
      {says && (
        <>
          {worthSentences(pay, answers, years).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="quiet small">{worthNote(years, rate)}</p>
        </>
      )}
    </div>
  )
}
