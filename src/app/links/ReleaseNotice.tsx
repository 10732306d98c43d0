import { changeSentence, madeEarlier, madeLater, RELEASE_WORDS } from '../../words/en/releases.ts'
import { RELEASE } from '../../model/releases/release.ts'
import type { SinceRelease } from '../../links/since-release.ts'

/** What a person should know whose link another release made. */
export function ReleaseNotice({ since }: { since: SinceRelease }) {
  switch (since.kind) {
    case 'nothing-to-say':
      return null
    case 'later-than-this':
      return <p className="notice">{madeLater(since.release, RELEASE)}</p>
    case 'earlier':
      return (
        <div className="notice">
          <p>{madeEarlier(since.verdict, since, RELEASE)}</p>
          <details>
            <summary>{RELEASE_WORDS.changes}</summary>
            {since.since.map(({ release, date, changes }) => (
              <div key={release}>
                <p>
                  <b>{RELEASE_WORDS.dated(release, date)}</b>
                </p>
                {changes.length === 0 && <p>{RELEASE_WORDS.noChanges}</p>}
                <ul>
                  {changes.map((change) => (
                    <li key={changeSentence(change)}>{changeSentence(change)}</li>
                  ))}
                </ul>
              </div>
            ))}
          </details>
        </div>
      )
  }
}
