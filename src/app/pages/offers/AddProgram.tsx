import { useId } from 'react'

import { isListed } from '../../../evidence/programs/listed.ts'
import { PROGRAMS } from '../../../evidence/programs/programs.ts'
import { sortPrograms } from '../../../model/matching/sort-programs.ts'
import { COMPARE } from '../../../words/en/offers.ts'
import { programTitle } from '../../../words/en/programs.ts'
import { MOST_PROGRAMS } from './compared-address.ts'

interface AddProgramProps {
  /** The programs that stand there already. */
  readonly chosen: readonly string[]
  readonly onAdd: (id: string) => void
}

const LISTED = sortPrograms(PROGRAMS.filter(isListed), 'name')

/** A list to choose one more program from. */
export function AddProgram({ chosen, onAdd }: AddProgramProps) {
  const id = useId()
  if (chosen.length >= MOST_PROGRAMS) return null
  return (
    <p className="actions">
      <label htmlFor={id}>{COMPARE.add}</label>
      <select
        id={id}
        value=""
        onChange={({ target }) => target.value !== '' && onAdd(target.value)}
      >
        <option value="">{COMPARE.choose}</option>
        {LISTED.filter((program) => !chosen.includes(program.id)).map((program) => (
          <option key={program.id} value={program.id}>
            {programTitle(program)}
          </option>
        ))}
      </select>
    </p>
  )
}
