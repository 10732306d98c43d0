import { HOME } from '../../../words/en/home.ts'
import { PRODUCT_QUESTION } from '../../../words/en/product.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { KeepingNotice } from '../../parts/KeepingNotice.tsx'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { BeforeYouStart } from './BeforeYouStart.tsx'
import { Contours } from './Contours.tsx'
import { SchoolInMind } from './SchoolInMind.tsx'
import { Start } from './Start.tsx'
import { ThreeFamilies } from './ThreeFamilies.tsx'
import './home.css'

export function HomePage() {
  useTitle(PRODUCT_QUESTION)
  useCanonical(to.home())
  return (
    <>
      <div className="band hero">
        <Contours />
        <div className="wrap">
          <h1>{PRODUCT_QUESTION}</h1>
          <p className="lead">{HOME.lead}</p>
          <Start />
          <ul className="promises">
            {HOME.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </div>
      </div>
      <div className="wrap home">
        <KeepingNotice />
        <ThreeFamilies />
        <BeforeYouStart />
        <SchoolInMind />
      </div>
    </>
  )
}
