import { Link } from 'react-router'

import { FAMILY_WORDS } from '../../words/en/families.ts'
import { FAMILIES } from '../../evidence/paths/path.ts'
import { to } from '../to.ts'

/** What a reader looks for at the foot of a page: the guide, the families, and who is behind it. */
export function FooterLinks() {
  return (
    <nav aria-label="More">
      <ul className="footer-links">
        <li>
          <Link to={to.guide()}>The guide</Link>
        </li>
        {FAMILIES.map((family) => (
          <li key={family}>
            <Link to={to.family(family)}>{FAMILY_WORDS[family].name}</Link>
          </li>
        ))}
        <li>
          <Link to={to.programs()}>Programs</Link>
        </li>
        <li>
          <Link to={to.colleges()}>Colleges</Link>
        </li>
        <li>
          <Link to={to.method()}>How we work it out</Link>
        </li>
        <li>
          <Link to={to.sources()}>Sources</Link>
        </li>
        <li>
          <Link to={to.about()}>About us</Link>
        </li>
        <li>
          <Link to={to.corrections()}>Corrections</Link>
        </li>
      </ul>
    </nav>
  )
}
