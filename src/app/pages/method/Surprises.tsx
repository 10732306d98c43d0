import { Link } from 'react-router'

import { writeLink } from '../../../links/link.ts'
import { recommend } from '../../../model/recommend.ts'
import { SURPRISE_WORDS, SURPRISES } from '../../../words/en/method.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { to } from '../../to.ts'

/** Answers nobody had in mind, each with its result and why it stands. */
export function Surprises() {
  return (
    <>
      <p>{SURPRISE_WORDS.lead}</p>
      <ol>
        {SURPRISES.map(({ who, answers, path, because }) => (
          <li key={who}>
            <b>{who}.</b>{' '}
            {SURPRISE_WORDS.says(PATH_WORDS[path].name, recommend(answers).kind === 'nearest')}{' '}
            {because} <Link to={to.result(writeLink(answers))}>{SURPRISE_WORDS.open}</Link>
          </li>
        ))}
      </ol>
    </>
  )
}
