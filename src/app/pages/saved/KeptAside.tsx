import { ASIDE } from '../../../words/en/saved.ts'
import { readSavedFile } from '../../../links/saved-file.ts'
import { download } from '../../parts/download.ts'
import { dropAside, importResults, type Aside } from '../../kept/saved.ts'

/** What was found on this device and could not be read, with ways to get it out. */
export function KeptAside({ aside }: { aside: readonly Aside[] }) {
  return (
    <section className="section" aria-labelledby="aside">
      <h2 id="aside">{ASIDE.title}</h2>
      <p>{ASIDE.line}</p>
      <ul className="plain">
        {aside.map(({ place, text }) => (
          <li key={place} className="row-buttons">
            {readSavedFile(text).kind === 'read' && (
              <button className="as-link" type="button" onClick={() => importResults(text)}>
                {ASIDE.add}
              </button>
            )}
            <button className="as-link" type="button" onClick={() => download(ASIDE.file, text)}>
              {ASIDE.take}
            </button>
            <button className="as-link" type="button" onClick={() => dropAside(place)}>
              {ASIDE.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
