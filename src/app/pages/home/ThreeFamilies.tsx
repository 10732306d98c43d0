import { Link } from 'react-router'
import { FAMILY_FIGURES } from 'virtual:family-figures'

import { FAMILY_WORDS } from '../../../words/en/families.ts'
import { monthsRange, usdRange } from '../../../words/en/format.ts'
import { FAMILIES, type Family } from '../../../evidence/paths/path.ts'
import { Blaze } from '../../parts/Blaze.tsx'
import { PACE } from '../../parts/pace.ts'
import { to } from '../../to.ts'

/** The three families of paths, with equal detail. */
export function ThreeFamilies() {
  return (
    <section className="section">
      <h2>Three ways to become a developer</h2>
      <div className="side-by-side">
        {FAMILIES.map((family) => (
          <FamilyCard key={family} family={family} />
        ))}
      </div>
      <p className="small quiet">
        Typical figures over the paths of each family, after the grants usual at public colleges,
        for someone who has never coded. Time and subscriptions are for {PACE} hours of study a
        week, or the fewest a path allows. Your result shows the range and the source of each.
      </p>
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
          <dt>typical price</dt>
          <dd>{usdRange(...price)}</dd>
        </div>
        <div>
          <dt>until ready to apply, or the degree</dt>
          <dd>{monthsRange(...months)}</dd>
        </div>
      </dl>
      <dl className="facts">
        <dt>Ends with</dt>
        <dd>{endsWith}</dd>
      </dl>
      <p className="to-family">
        <Link to={to.family(family)}>{like}</Link>
      </p>
    </article>
  )
}
