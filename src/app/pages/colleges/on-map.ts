import { geoAlbersUsa } from 'd3-geo'

import type { Position } from '../../../evidence/colleges/distance.ts'

/** The size of the drawing, in the units of its outlines. */
export const MAP = { width: 975, height: 610 } as const

/** A point of the drawing. */
export type Point = readonly [x: number, y: number]

/** As the outlines are drawn: Alaska and Hawaii moved beneath the southwest. */
const project = geoAlbersUsa()
  .scale(1300)
  .translate([MAP.width / 2, MAP.height / 2])

/** Where a place is on the map; null outside the states, as in the territories. */
export function onMap({ longitude, latitude }: Position): Point | null {
  return project([longitude, latitude])
}

/** Points as one path of dots, each a line without length. */
export const dots = (points: readonly Point[]): string =>
  points.map(([x, y]) => `M${x.toFixed(1)},${y.toFixed(1)}h0`).join('')
