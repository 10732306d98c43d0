import { useState } from 'react'
import { Link } from 'react-router'

import { deletedWords, SAVED, SAVED_TROUBLE } from '../../../words/en/saved.ts'
import { QUESTION_IDS } from '../../../model/person/answers.ts'
import { Frame } from '../../parts/Frame.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { Carrying } from './Carrying.tsx'
import { KeptAside } from './KeptAside.tsx'
import { undoDelete, useSaved } from '../../kept/saved.ts'
import { SavedRow } from './SavedRow.tsx'
import '../../styles/disclosure.css'
import '../../verdict/verdict.css'
import '../../links/links.css'
import { PrintedTable } from './PrintedTable.tsx'
import './saved.css'

/** The results kept on this device: to open, name, order, delete, and take elsewhere. */
export function SavedPage() {
  useTitle(SAVED.title, SAVED.lead)
  return useAlive() ? <Kept /> : <Frame title={SAVED.title} lead={SAVED.lead} />
}

function Kept() {
  const { results, keeping, trouble, aside } = useSaved()
  /** What a change has led to, for those who do not see it. */
  const [said, say] = useState('')
  const [back, setBack] = useState<string | null>(null)
  return (
    <div className="wrap saved">
      <h1>{SAVED.title}</h1>
      <p className="lead">{SAVED.lead}</p>
      {keeping === 'not-kept' && <p className="notice">{SAVED_TROUBLE['not-kept']}</p>}
      {trouble !== 'none' && <p className="notice">{SAVED_TROUBLE[trouble]}</p>}
      <Deleted onBack={setBack} />
      <output className="visually-hidden">{said}</output>
      {results.length === 0 ? (
        <Empty />
      ) : (
        <ol className="saved-results">
          {results.map((result, index) => (
            <SavedRow
              key={result.link}
              result={result}
              place={index + 1}
              count={results.length}
              isBack={result.link === back}
              onMoved={say}
            />
          ))}
        </ol>
      )}
      <PrintedTable results={results} />
      <Carrying results={results} />
      {aside.length > 0 && <KeptAside aside={aside} />}
    </div>
  )
}

function Empty() {
  return (
    <>
      <p className="saved-empty">{SAVED.empty}</p>
      <p className="actions">
        <Link className="button" to={to.question(QUESTION_IDS[0]!)}>
          {SAVED.start}
        </Link>
      </p>
    </>
  )
}

/** What was deleted last, and the way back. It takes the focus, because the row that had it is gone. */
function Deleted({ onBack }: { onBack: (link: string) => void }) {
  const deleted = useSaved((state) => state.deleted)
  return (
    <output>
      {deleted !== null && (
        <span className="notice">
          {deletedWords(deleted.result.name)}{' '}
          <button
            className="as-link"
            type="button"
            key={deleted.result.link}
            ref={(button) => button?.focus()}
            onClick={() => {
              onBack(deleted.result.link)
              undoDelete()
            }}
          >
            {SAVED.undo}
          </button>
        </span>
      )}
    </output>
  )
}
