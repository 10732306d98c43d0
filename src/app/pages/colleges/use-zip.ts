import { useEffect, useMemo, useState } from 'react'

import type { Position } from '../../../evidence/colleges/distance.ts'
import type { ZIP_AREAS } from '../../../evidence/states/zip-areas.ts'
import { readDevice, writeDevice } from '../../kept/device.ts'

/** Where the ZIP code that colleges were looked for near is kept. It is in no link. */
const ZIP_KEY = 'waymark-college-zip'

/** The digits of a ZIP code that say which area it is in. */
const AREA_DIGITS = 3

/** Where somebody says they are, kept on the device, and where that is on the map. */
export function useZip() {
  const [zip, setZip] = useState(() => digitsOf(readDevice(ZIP_KEY) ?? ''))
  const [areas, setAreas] = useState<typeof ZIP_AREAS | null>(null)
  const isArea = zip.length >= AREA_DIGITS
  useEffect(() => {
    // The table of areas is fetched once somebody needs it; without a network distances stay unknown.
    if (!isArea || areas !== null) return
    import('../../../evidence/states/zip-areas.ts').then(
      ({ ZIP_AREAS: loaded }) => setAreas(loaded),
      () => undefined,
    )
  }, [isArea, areas])
  const place = areas?.[zip.slice(0, AREA_DIGITS)]
  const from = useMemo<Position | null>(
    () => (place === undefined ? null : { latitude: place[0], longitude: place[1] }),
    [place],
  )
  return {
    zip,
    from,
    unknown: isArea && areas !== null && place === undefined,
    setZip: (typed: string) => {
      const digits = digitsOf(typed)
      setZip(digits)
      writeDevice(ZIP_KEY, digits === '' ? null : digits)
    },
  }
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '').slice(0, 5)
