import { Link } from 'react-router'
import { FAMILY_FIGURES } from 'virtual:family-figures'

import { FAMILY_WORDS } from '../../../words/en/families.ts'
import { monthsRange, usdRange } from '../../../words/en/format.ts'
import { THREE_FAMILIES } from '../../../words/en/home.ts'
import { FAMILIES, type Family } from '../../../evidence/paths/path.ts'
import { Blaze } from '../../parts/Blaze.tsx'
import { PACE } from '../../parts/pace.ts'
import { to } from '../../to.ts'

/** The three families of paths, with equal detail. */
export function ThreeFamilies() {
  return (
    <section className="section">
      <h2>{THREE_FAMILIES.title}</h2>
      <div className="side-by-side">
        {FAMILIES.map((family) => (
          <FamilyCard key={family} family={family} />
        ))}
      </div>
      <p className="small quiet">{THREE_FAMILIES.note(PACE)}</p>
    </section>
  )
}

function FamilyCard({ family }: { family: Family }) {
  const { name, line, endsWith, like } = FAMILY_WORDS[family]
  const { price, months } = FAMILY_FIGURES[family]
  return (
    <article>
      <h3 className={family}>
        <Blaze family={family} /> {name}
      </h3>
      <p>{line}</p>
      <dl className="numbers">
        <div>
          <dt>{THREE_FAMILIES.price}</dt>
          <dd>{usdRange(...price)}</dd>
        </div>
        <div>
          <dt>{THREE_FAMILIES.months}</dt>
          <dd>{monthsRange(...months)}</dd>
        </div>
      </dl>
      <dl className="facts">
        <dt>{THREE_FAMILIES.endsWith}</dt>
        <dd>{endsWith}</dd>
      </dl>
      <p className="to-family">
        <Link to={to.family(family)}>{like}</Link>
      </p>
    </article>
  )
}
