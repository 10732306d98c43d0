import { Link } from 'react-router'

import { RELEASES, type Release } from '../../../model/releases/release-log.ts'
import { longDay } from '../../../words/en/format.ts'
import { changeSentence, CHANGES_PAGE, effectSentence } from '../../../words/en/releases.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { BASE, to } from '../../to.ts'
import css from './ChangesPage.module.css'

/** Every release of model and figures, newest first: what changed, why, and for how many people. */
export function ChangesPage() {
  useTitle(CHANGES_PAGE.title, CHANGES_PAGE.summary)
  useCanonical(to.changes())
  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{CHANGES_PAGE.title}</h1>
      <p className="lead">{CHANGES_PAGE.summary}</p>
      {[...RELEASES].reverse().map((release) => (
        <OneRelease key={release.release} release={release} />
      ))}
      <p>
        <a href={`${BASE}/data/releases.json`}>{CHANGES_PAGE.json}</a>.{' '}
        <Link to={to.corrections()}>{CHANGES_PAGE.corrections}</Link>
      </p>
    </div>
  )
}

function OneRelease({ release: { release, date, changes, effect } }: { release: Release }) {
  return (
    <section className="section" aria-labelledby={release}>
      <h2 id={release}>{CHANGES_PAGE.release(release)}</h2>
      <p className="quiet">{longDay(date)}</p>
      {changes.length === 0 ? (
        <p>{CHANGES_PAGE.first}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={changeSentence(change)}>{changeSentence(change)}</li>
          ))}
        </ul>
      )}
      {effect !== null && <p>{effectSentence(effect)}</p>}
    </section>
  )
}
