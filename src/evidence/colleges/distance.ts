/** A point on the Earth, degrees. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** The mean radius of the Earth, miles. */
const EARTH_RADIUS = 3_958.8

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Miles between two positions along the surface (haversine formula). Positions here are good to about 5 miles. */
export function milesBetween(from: Position, to: Position): number {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2)
  const east = Math.sin(radians(to.longitude - from.longitude) / 2)
  const chord =
    north * north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east * east
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}
