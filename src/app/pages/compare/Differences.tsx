import { COMPARISON, SIDE_NAMES, type SideName } from '../../../words/en/comparison.ts'
import type { Answers } from '../../../model/person/answers.ts'
import type { AnswerKey } from '../../../model/changes/smallest-explanation.ts'
import { nameOf, wordsOf } from './answer-words.ts'

interface DifferencesProps {
  readonly keys: readonly AnswerKey[]
  /** Those among them that help to explain the change; null where the verdict is the same. */
  readonly moving: ReadonlySet<AnswerKey> | null
  readonly a: { readonly name: SideName; readonly answers: Answers }
  readonly b: { readonly name: SideName; readonly answers: Answers }
}

/** Only the answers that differ, side by side: those that move the verdict, then the rest. */
export function Differences({ keys, moving, a, b }: DifferencesProps) {
  return (
    <table className="stacks differences">
      <caption className="visually-hidden">{COMPARISON.differ}</caption>
      <thead>
        <tr>
          <th scope="col">{COMPARISON.question}</th>
          <th scope="col">{SIDE_NAMES[a.name]}</th>
          <th scope="col">{SIDE_NAMES[b.name]}</th>
          {moving !== null && <th scope="col">{COMPARISON.movesColumn}</th>}
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key} className={moving?.has(key) ? 'moving' : undefined}>
            <th scope="row">{nameOf(key)}</th>
            <td data-label={SIDE_NAMES[a.name]}>{wordsOf(key, a.answers)}</td>
            <td data-label={SIDE_NAMES[b.name]}>{wordsOf(key, b.answers)}</td>
            {moving !== null && (
              <td data-label={COMPARISON.movesColumn}>
                {moving.has(key) ? <b>{COMPARISON.moves}</b> : COMPARISON.movesNot}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
