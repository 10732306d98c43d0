import { expect, it } from 'vitest'

import { MAP, onMap } from '../../../src/app/pages/colleges/on-map.ts'
import { OUTLINES } from '../../../src/evidence/states/outlines-table.ts'
import { committedTables } from './college-tables.ts'

const { colleges } = committedTables().index

const pointOf = (name: string) => onMap(colleges.find((one) => one.name === name)!)!

it('every college of a state has its place on the map, and those of the territories have none', () => {
  const territories = new Set(['AS', 'FM', 'GU', 'MH', 'MP', 'PR', 'PW', 'VI'])
  const wrong = colleges.filter((one) => (onMap(one) === null) !== territories.has(one.state))
  expect(wrong.map(({ name, state }) => `${name}, ${state}`)).toEqual([])
})

it('dots lie within the drawing, and its outlines reach about as far', () => {
  const points = colleges.map(onMap).filter((point) => point !== null)
  const within = points.filter(([x, y]) => x > 0 && x < MAP.width && y > 0 && y < MAP.height)
  expect(within.length).toBe(points.length)
  // An outline is followed point by point, each counted from the one before.
  const [xs, ys]: [number[], number[]] = [[], []]
  let [x, y] = [0, 0]
  for (const [, kind, across, down] of OUTLINES.coast.matchAll(/([Ml])(-?\d+),(-?\d+)/g)) {
    x = Number(across) + (kind === 'M' ? 0 : x)
    y = Number(down) + (kind === 'M' ? 0 : y)
    xs.push(x)
    ys.push(y)
  }
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(850)
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(500)
})

it('keeps the directions: west is left, north is up', () => {
  const berkeley = pointOf('University of California-Berkeley')
  const harvard = pointOf('Harvard University')
  expect(berkeley[0]).toBeLessThan(harvard[0])
  const miami = pointOf('Miami Dade College')
  expect(harvard[1]).toBeLessThan(miami[1])
})
