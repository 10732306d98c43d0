/**
 * Write the outline of the country and of its states from the npm package us-atlas.
 * `npm run import:outlines`
 */
import { mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

// Already projected: geoAlbersUsa of d3-geo, scale 1300, translated to the middle of 975 by 610.
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' }

import { writeTables } from './data-table.ts'

/** Corners that cut off less than this many square pixels are left out: it cannot be seen on a screen. */
const LEAST_AREA = 2

type Atlas = Topology<{ readonly states: GeometryCollection }>

/** Lines as an SVG path in whole pixels, each point counted from the one before. */
const pathOf = (lines: readonly (readonly (readonly number[])[])[]): string =>
  lines
    .map((line) => {
      const points = line.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const)
      return points
        .map(([x, y], at) => {
          const before = points[at - 1]
          if (before === undefined) return `M${x},${y}`
          const [across, down] = [x - before[0], y - before[1]]
          return across === 0 && down === 0 ? '' : `l${across},${down}`
        })
        .join('')
    })
    .join('')

const simple = simplify(presimplify(atlas as unknown as Atlas), LEAST_AREA)
const lines = (isBorder: boolean) =>
  pathOf(mesh(simple, simple.objects.states, (a, b) => (a !== b) === isBorder).coordinates)

await writeTables([
  {
    path: 'src/evidence/states/outlines-table.ts',
    script: 'data/import-outlines.ts',
    meaning: 'The coast and the borders of the states, as paths for a drawing of 975 by 610.',
    imports: [],
    name: 'OUTLINES',
    type: '{ readonly coast: string; readonly borders: string }',
    value: { coast: lines(false), borders: lines(true) },
  },
])
