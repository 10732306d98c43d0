import { useId, useState } from 'react'

import { CARRYING, importedWords } from '../../../words/en/saved.ts'
import { writeSavedFile, type SavedResult } from '../../../links/saved-file.ts'
import { download } from '../../parts/download.ts'
import { importResults } from '../../kept/saved.ts'

/** Takes the saved results elsewhere as one file, and brings such a file here. */
export function Carrying({ results }: { results: readonly SavedResult[] }) {
  const id = useId()
  const [said, say] = useState('')

  async function bring(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? []
    if (file === undefined) return
    say(importSentence(await textOf(file)))
    // So that the same file can be chosen again.
    field.value = ''
  }

  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{CARRYING.title}</h2>
      <p>{CARRYING.line}</p>
      <div className="actions">
        {results.length > 0 && (
          <button
            className="button second"
            type="button"
            onClick={() => download(CARRYING.file, writeSavedFile(results))}
          >
            {CARRYING.take}
          </button>
        )}
        <div>
          <label htmlFor={id}>{CARRYING.bring}</label>
          <input
            id={id}
            className="file-field"
            type="file"
            accept=".json,.txt,application/json,text/plain"
            onChange={({ currentTarget }) => void bring(currentTarget)}
          />
        </div>
      </div>
      <output>{said}</output>
    </section>
  )
}

/** Thousands of saved results are smaller than this, in bytes. */
const LARGEST = 2_000_000

/** What a file says; nothing where it cannot be one of ours. */
const textOf = async (file: File): Promise<string> =>
  file.size > LARGEST ? '' : file.text().catch(() => '')

function importSentence(text: string): string {
  const imported = importResults(text)
  return imported.kind === 'imported'
    ? importedWords(imported.added, imported.here, imported.unreadable)
    : CARRYING[imported.kind]
}
