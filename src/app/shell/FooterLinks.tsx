import { Link } from 'react-router'

import { FAMILY_WORDS } from '../../words/en/families.ts'
import { SHELL } from '../../words/en/shell.ts'
import { FAMILIES } from '../../evidence/paths/path.ts'
import { to } from '../to.ts'

/** What a reader looks for at the foot of a page: the families, how it works, and who is behind it. */
export function FooterLinks() {
  return (
    <nav aria-label={SHELL.more}>
      <ul className="footer-links">
        {FAMILIES.map((family) => (
          <li key={family}>
            <Link to={to.family(family)}>{FAMILY_WORDS[family].name}</Link>
          </li>
        ))}
        <li>
          <Link to={to.method()}>{SHELL.method}</Link>
        </li>
        <li>
          <Link to={to.sources()}>{SHELL.sources}</Link>
        </li>
        <li>
          <Link to={to.about()}>{SHELL.about}</Link>
        </li>
        <li>
          <Link to={to.corrections()}>{SHELL.corrections}</Link>
        </li>
      </ul>
    </nav>
  )
}
