import { useId, useState } from 'react'

import { VERSUS_TITLE } from '../../../../words/en/later-titles.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { SAME_PATH } from '../../../../words/en/versus.ts'
import { PATH_IDS, type PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import type { Judged, RuledOut } from '../../../../model/recommendation.ts'
import { Settled } from '../../../parts/Deferred.tsx'
import type { Trying } from '../../../verdict/what-if.ts'
import { TwoPaths } from './TwoPaths.tsx'
import './compare-paths.css'

interface VersusProps {
  /** All eleven paths, best first; those that break a limit come after the rest. */
  readonly judged: readonly (Judged | RuledOut)[]
  readonly answers: Answers
  readonly trying: Trying
}

/** Any two paths beside each other, ruled out or not. */
export function Versus({ judged, answers, trying }: VersusProps) {
  const [chosen, setChosen] = useState<readonly [PathId?, PathId?]>([])
  // Until someone chooses, the two that come first.
  const [one = judged[0]!.path, other = judged[1]!.path] = chosen
  const found = (path: PathId) => judged.find((candidate) => candidate.path === path)!
  return (
    <section className="section versus" aria-labelledby="versus">
      <h2 id="versus">{VERSUS_TITLE}</h2>
      <div className="pickers">
        <Picker label="Why this path" path={one} onPick={(path) => setChosen([path, other])} />
        <Picker label="rather than this" path={other} onPick={(path) => setChosen([one, path])} />
      </div>
      {one === other ? (
        <p>{SAME_PATH}</p>
      ) : (
        <Settled>
          <TwoPaths one={found(one)} other={found(other)} {...{ answers, trying }} />
        </Settled>
      )}
    </section>
  )
}

interface PickerProps {
  readonly label: string
  readonly path: PathId
  readonly onPick: (path: PathId) => void
}

function Picker({ label, path, onPick }: PickerProps) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={path}
        onChange={({ target }) => {
          const picked = PATH_IDS.find((one) => one === target.value)
          if (picked !== undefined) onPick(picked)
        }}
      >
        {PATH_IDS.map((one) => (
          <option key={one} value={one}>
            {PATH_WORDS[one].name}
          </option>
        ))}
      </select>
    </p>
  )
}
