import { PATH_IDS } from '../../evidence/paths/path.ts'
import { NO_OFFER, PAYING, type OwnOffer } from '../../model/matching/own-offer.ts'

/** The longest name that is kept. */
export const NAME_LENGTH = 80

/** The numbers of an offer, each with the most it can be. */
export const NUMBERS = {
  price: 500_000,
  weeks: 520,
  hours: 80,
  claim: 100,
  claimOf: 1_000_000,
  rate: 100,
  most: 1_000_000,
  refund: 3_650,
} as const satisfies Partial<Record<keyof OwnOffer, number>>
export type NumberField = keyof typeof NUMBERS
const NUMBER_FIELDS = Object.keys(NUMBERS) as readonly NumberField[]
const YES_FIELDS = ['audited', 'lentName', 'hurry'] as const

/** An offer as text, for the device and for links that someone chose to make. */
export function writeOffer(offer: OwnOffer): string {
  const pairs = new URLSearchParams({ name: offer.name, path: offer.path })
  for (const field of NUMBER_FIELDS) {
    const number = offer[field]
    if (number !== null) pairs.set(field, String(number))
  }
  if (offer.paying !== null) pairs.set('paying', offer.paying)
  for (const field of YES_FIELDS) if (offer[field]) pairs.set(field, 'yes')
  return pairs.toString()
}

/** The offer that a text says, or null where it names none. What it cannot be is left out. */
export function readOffer(text: string): OwnOffer | null {
  const pairs = new URLSearchParams(text)
  const name = (pairs.get('name') ?? '').trim().slice(0, NAME_LENGTH)
  if (name === '') return null
  const numbers = Object.fromEntries(
    NUMBER_FIELDS.map((field) => [field, readNumber(pairs.get(field) ?? '', NUMBERS[field])]),
  )
  const yes = Object.fromEntries(YES_FIELDS.map((field) => [field, pairs.get(field) === 'yes']))
  return {
    ...NO_OFFER,
    ...numbers,
    ...yes,
    name,
    path: PATH_IDS.find((path) => path === pairs.get('path')) ?? NO_OFFER.path,
    paying: PAYING.find((paying) => paying === pairs.get('paying')) ?? null,
  }
}

/** A number from 0 to the most it can be; null for anything else. Dollar signs and commas are let pass. */
export function readNumber(text: string, most: number): number | null {
  const plain = text.replaceAll(/[$,%\s]/g, '')
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return null
  const number = Number(plain)
  return number <= most ? number : null
}
