import { useEffect, useMemo, useState } from 'react'

import type { Position } from '../../../evidence/colleges/distance.ts'
import type { ZIP_AREAS } from '../../../evidence/states/zip-areas.ts'
import { useCollegeHome } from '../../kept/college-home.ts'

/** The digits of a ZIP code that say which area it is in. */
const AREA_DIGITS = 3

/** The ZIP code that somebody gave, and where that is on the map. */
export function useZip() {
  const zip = useCollegeHome((home) => home.zip)
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
  return { zip, from, unknown: isArea && areas !== null && place === undefined }
}
