import { create } from 'zustand'

import { readDevice, writeDevice } from './device.ts'

/** Where somebody looks for a college. It stays on the device, and in no link unless their answers hold it. */
interface CollegeHome {
  /** Two-letter postal code, or empty. */
  readonly state: string
  /** The digits of a ZIP code typed so far. */
  readonly zip: string
}

const KEYS = { state: 'waymark-college-state', zip: 'waymark-college-zip' } as const

export const useCollegeHome = create<CollegeHome>(() => ({
  state: readDevice(KEYS.state) ?? '',
  zip: zipDigits(readDevice(KEYS.zip) ?? ''),
}))

export function keepCollegeState(state: string): void {
  useCollegeHome.setState({ state })
  writeDevice(KEYS.state, state === '' ? null : state)
}

export function keepZip(typed: string): void {
  const zip = zipDigits(typed)
  useCollegeHome.setState({ zip })
  writeDevice(KEYS.zip, zip === '' ? null : zip)
}

function zipDigits(text: string): string {
  return text.replaceAll(/\D/g, '').slice(0, 5)
}
