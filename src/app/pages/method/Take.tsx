import { Link } from 'react-router'

import { TAKE_WORDS } from '../../../words/en/method.ts'
import { BASE, to } from '../../to.ts'

/** What others need to check the model, and where each of it is. */
export function Take() {
  return (
    <>
      <p>{TAKE_WORDS.lead}</p>
      <ul>
        {(['schema', 'conformance', 'audit', 'releases'] as const).map((file) => (
          <li key={file}>
            <a href={`${BASE}/data/${FILES[file]}`}>{TAKE_WORDS[file]}</a>
          </li>
        ))}
        <li>
          <Link to={to.sources()}>{TAKE_WORDS.figures}</Link>
        </li>
        <li>
          <Link to={to.changes()}>{TAKE_WORDS.changes}</Link>
        </li>
        <li>
          <Link to={to.adviser()}>{TAKE_WORDS.adviser}</Link>
        </li>
      </ul>
    </>
  )
}

/** What build/published-data.ts writes. */
const FILES = {
  schema: 'recommendation.schema.json',
  conformance: 'conformance.json',
  audit: 'self-audit.json',
  releases: 'releases.json',
} as const
