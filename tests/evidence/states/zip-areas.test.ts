import { expect, it } from 'vitest'

import { milesBetween, type Position } from '../../../src/evidence/colleges/distance.ts'
import { ZIP_AREAS } from '../../../src/evidence/states/zip-areas.ts'
import { committedTables } from '../colleges/college-tables.ts'

const at = (area: string): Position => {
  const [latitude, longitude] = ZIP_AREAS[area]!
  return { latitude, longitude }
}

it('areas are three digits, and lie in the United States or its territories', () => {
  const areas = Object.entries(ZIP_AREAS)
  expect(areas.length).toBeGreaterThan(850)
  const odd = areas.filter(
    ([area, [latitude, longitude]]) =>
      !/^\d{3}$/.test(area) || latitude < -15 || latitude > 72 || Math.abs(longitude) < 64,
  )
  expect(odd).toEqual([])
})

it.each([
  ['432', 'Ohio State University-Main Campus'],
  ['021', 'Massachusetts Institute of Technology'],
  ['947', 'University of California-Berkeley'],
  ['968', 'University of Hawaii at Manoa'],
])('%s lies near %s', (area, name) => {
  const college = committedTables().index.colleges.find((one) => one.name === name)!
  expect(milesBetween(at(area), college)).toBeLessThan(30)
})
