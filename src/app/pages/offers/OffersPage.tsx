import { Link, useLocation, useNavigate } from 'react-router'

import { findProgram } from '../../../evidence/programs/programs.ts'
import { ownProgram } from '../../../model/matching/own-offer.ts'
import { COMPARE, OFFERS_SUMMARY, OFFERS_TITLE, PASS_ON_OFFERS } from '../../../words/en/offers.ts'
import { dropOffer, keepOffer, useOwnOffers } from '../../kept/own-offers.ts'
import { fullAddress } from '../../links/full-address.ts'
import { PassOn } from '../../links/PassOn.tsx'
import { Disclosure } from '../../parts/Disclosure.tsx'
import { useAnswers } from '../../parts/use-answers.ts'
import { Frame } from '../../parts/Frame.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { AddProgram } from './AddProgram.tsx'
import { readCompared, writeCompared, type Compared } from './compared-address.ts'
import { OfferTable, type Side } from './OfferTable.tsx'
import '../../links/links.css'
import '../../styles/disclosure.css'
import css from './OffersPage.module.css'

/** Programs and offers side by side. The address holds the programs; a link can hold own entries too. */
export function OffersPage() {
  useTitle(OFFERS_TITLE, OFFERS_SUMMARY)
  return useAlive() ? <SideBySide /> : <Frame title={OFFERS_TITLE} lead={OFFERS_SUMMARY} />
}

function SideBySide() {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const answers = useAnswers()
  const kept = useOwnOffers((state) => state.offers)
  const compared = readCompared(search, hash)
  const go = (next: Partial<Compared>) =>
    void navigate(to.offers(writeCompared({ ...compared, ...next })), { replace: true })

  const brought = compared.own.length > 0
  const own = brought ? compared.own : kept
  const sides: readonly Side[] = [
    ...own.map((offer, place) => ({
      program: ownProgram(offer, `own-${place}`),
      own: offer,
      onRemove: () =>
        brought ? go({ own: compared.own.filter((one) => one !== offer) }) : dropOffer(offer.name),
    })),
    ...compared.programs.flatMap((id) => {
      const program = findProgram(id)
      if (program === null) return []
      const onRemove = () => go({ programs: compared.programs.filter((one) => one !== id) })
      return [{ program, own: null, onRemove }]
    }),
  ]
  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{OFFERS_TITLE}</h1>
      <p className="lead">{OFFERS_SUMMARY}</p>
      {brought && (
        <div className="notice">
          <p>{COMPARE.fromLink}</p>
          <button
            className="button second"
            type="button"
            onClick={() => {
              for (const offer of compared.own) keepOffer(offer)
              go({ own: [] })
            }}
          >
            {COMPARE.keepThem}
          </button>
        </div>
      )}
      {answers === undefined && <p>{COMPARE.answers}</p>}
      {sides.length === 0 ? <p>{COMPARE.none}</p> : <OfferTable sides={sides} answers={answers} />}
      <AddProgram
        chosen={compared.programs}
        onAdd={(id) => go({ programs: [...compared.programs, id] })}
      />
      <p className="actions">
        <Link className="button second" to={to.offer()}>
          {COMPARE.enter}
        </Link>
        <Link to={to.programs()}>{COMPARE.list}</Link>
      </p>
      {sides.length > 0 && (
        <Disclosure summary={COMPARE.link}>
          <p className="small quiet">{COMPARE.linkHint}</p>
          <PassOn
            address={fullAddress(to.offers(writeCompared({ ...compared, own })))}
            words={PASS_ON_OFFERS}
          />
        </Disclosure>
      )}
    </div>
  )
}
