import { METHOD_NOTE } from '../../../../words/en/sharing.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { linkOf } from '../../../verdict/link-of.ts'
import { sourceOf } from '../../../../evidence/registry/source-of.ts'
import { standsOn } from '../../../passports/sources-behind.ts'
import { fullAddress } from '../../../links/full-address.ts'
import { to } from '../../../to.ts'

interface SourcesOnPaperProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** Beyond so many sources there is room for their names only; the page leads on to them. */
const MOST_WITH_ADDRESS = 12

/** The link back to the page, how the result was made, and every source of what stands first. */
export function SourcesOnPaper({ paths, answers }: SourcesOnPaperProps) {
  const { sources, checked } = standsOn(paths, answers)
  const roomForAddresses = sources.length <= MOST_WITH_ADDRESS
  return (
    <section>
      <h2>Link, method and sources</h2>
      <p className="link">{fullAddress(to.result(linkOf(answers)))}</p>
      <p>
        {METHOD_NOTE} Figures were checked on {checked} or later; on the page, each opens its
        source, year, population and grade.
      </p>
      <ul className="sources in-columns">
        {sources.map((key) => {
          const { title, publisher, published, url } = sourceOf(key)
          return (
            <li key={key}>
              {title}, {publisher}, {published}.{' '}
              {roomForAddresses && <span className="quiet">{url}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
