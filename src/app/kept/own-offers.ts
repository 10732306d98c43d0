import { create } from 'zustand'

import type { OwnOffer } from '../../model/matching/own-offer.ts'
import { keepAside, readDevice, whenAnotherTabChanges, writeDevice } from './device.ts'
import { readOffer, writeOffer } from './offer-text.ts'

/** Where offers that a person entered are kept on this device, one a line. */
const OFFERS_KEY = 'waymark-offers'

/** More than anybody compares; what is entered beyond takes the place of the oldest. */
const MOST = 12

interface OwnOffers {
  readonly offers: readonly OwnOffer[]
  /** Whether the device keeps them. */
  readonly keeping: 'kept' | 'not-kept'
}

/** The offers that a person entered. They never leave this device unless a link is asked for. */
export const useOwnOffers = create<OwnOffers>()(() => load())

// Two tabs open on one device show the same offers.
whenAnotherTabChanges(OFFERS_KEY, () => useOwnOffers.setState(load()))

/** Keep an offer, in place of the one of the same name if there is one. */
export function keepOffer(offer: OwnOffer): void {
  const { offers } = useOwnOffers.getState()
  const others = offers.filter(({ name }) => name !== offer.name)
  set([...others, offer].slice(-MOST))
}

export function dropOffer(name: string): void {
  set(useOwnOffers.getState().offers.filter((offer) => offer.name !== name))
}

function load(): OwnOffers {
  const text = readDevice(OFFERS_KEY)
  if (text === undefined) return { offers: [], keeping: 'not-kept' }
  return { offers: understood(text ?? ''), keeping: 'kept' }
}

function understood(text: string): readonly OwnOffer[] {
  return text.split('\n').flatMap((line) => readOffer(line) ?? [])
}

function set(offers: readonly OwnOffer[]): void {
  const before = readDevice(OFFERS_KEY)
  const lines = (before ?? '').split('\n').filter((line) => line !== '')
  // What stands there and cannot be read is put aside before anything is written over it.
  const lost = typeof before === 'string' && understood(before).length < lines.length
  const safe = !lost || keepAside(OFFERS_KEY, before)
  const text = offers.length === 0 ? null : offers.map(writeOffer).join('\n')
  const kept = safe && writeDevice(OFFERS_KEY, text)
  useOwnOffers.setState({ offers, keeping: kept ? 'kept' : 'not-kept' })
}
