import { METHOD_NOTE } from '../../../../words/en/sharing.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { linkOf } from '../../../verdict/link-of.ts'
import { sourceOf } from '../../../../evidence/registry/source-of.ts'
import { sourcesBehind } from '../../../passports/sources-behind.ts'
import { fullAddress } from '../../../links/full-address.ts'
import { to } from '../../../to.ts'
import { longDay } from '../../../../words/en/format.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import css from './sheets.module.css'

interface PrintedSourcesProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** Beyond so many sources there is room for their names only; the page leads on to them. */
const MOST_WITH_ADDRESS = 12

/** The link back to the page, how the result was made, and every source of what stands first. */
export function PrintedSources({ paths, answers }: PrintedSourcesProps) {
  const { sources, checked } = sourcesBehind(paths, answers)
  const roomForAddresses = sources.length <= MOST_WITH_ADDRESS
  return (
    <section>
      <h2>{PRINTED.sources}</h2>
      <p className={css['link']}>{fullAddress(to.result(linkOf(answers)))}</p>
      <p>
        {METHOD_NOTE} {PRINTED.checked(longDay(checked))}
      </p>
      <ul className={`${css['sources']} ${css['inColumns']}`}>
        {sources.map((key) => {
          const { title, publisher, published, url } = sourceOf(key)
          return (
            <li key={key}>
              {PRINTED.source(title, publisher, published)}{' '}
              {roomForAddresses && <span className="quiet">{url}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
