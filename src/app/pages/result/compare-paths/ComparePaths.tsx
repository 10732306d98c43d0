import { useId, useState } from 'react'

import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { PICKED, SAME_PATH } from '../../../../words/en/versus.ts'
import { PATH_IDS, type PathId } from '../../../../evidence/paths/path.ts'
import { Deferred } from '../../../parts/Deferred.tsx'
import type { Shown } from '../section.ts'
import { TwoPaths } from './TwoPaths.tsx'
import css from './compare-paths.module.css'

/** Any two paths beside each other, ruled out or not. */
export function ComparePaths({ lead, answers, whatIf }: Shown) {
  const { paths, others, ruledOut, gap } = lead
  // Where nothing is within the limits, the others are what is ruled out.
  const first = gap === null ? paths : [gap]
  const judged = [...first, ...(gap === null ? [...others, ...ruledOut] : ruledOut)]
  const [chosen, setChosen] = useState<readonly [PathId?, PathId?]>([])
  // Until someone chooses, the two that come first.
  const [one = judged[0]!.path, other = judged[1]!.path] = chosen
  const found = (path: PathId) => judged.find((candidate) => candidate.path === path)!
  return (
    <div className={css['versus']}>
      <div className={css['pickers']}>
        <Picker label={PICKED.one} path={one} onPick={(path) => setChosen([path, other])} />
        <Picker label={PICKED.other} path={other} onPick={(path) => setChosen([one, path])} />
      </div>
      {one === other ? (
        <p>{SAME_PATH}</p>
      ) : (
        <Deferred>
          <TwoPaths one={found(one)} other={found(other)} {...{ answers, whatIf }} />
        </Deferred>
      )}
    </div>
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
