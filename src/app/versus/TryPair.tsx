import { supposing } from '../../content/changes.ts'
import { lowered } from '../../content/numbers.ts'
import type { Answers } from '../../model/answers.ts'
import type { Pair } from '../../model/counterfactuals.ts'
import { withChange } from '../../model/near-miss.ts'
import { showAnswer } from '../result/show-answer.ts'
import type { Trying } from '../result/trying.ts'

interface TryPairProps {
  readonly pair: Pair
  readonly answers: Answers
  readonly trying: Trying
}

/** Two changed answers that can be tried at once. */
export function TryPair({ pair: [one, other], answers, trying }: TryPairProps) {
  return (
    <button
      className="try"
      type="button"
      onClick={() => {
        void trying.change(withChange(withChange(answers, one), other)).then(showAnswer)
      }}
    >
      <span>
        {supposing(one)}, and {lowered(supposing(other))}
      </span>{' '}
      <span className="quiet">it would come first</span>
    </button>
  )
}
