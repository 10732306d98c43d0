import { assert, constantFrom, property, record, string, subarray } from 'fast-check'
import { expect, it } from 'vitest'

import { readView, writeView, type View } from '../../src/app/pages/programs/filters-address.ts'
import { MARKS, OPTIONS } from '../../src/model/matching/find-programs.ts'
import { ORDERS } from '../../src/model/matching/sort-programs.ts'

const oneOf = <Option>(options: readonly Option[]) => constantFrom(null, ...options)
const views = record({
  filters: record({
    text: string({ maxLength: 80 }),
    family: oneOf(OPTIONS.family),
    role: oneOf(OPTIONS.role),
    language: oneOf(OPTIONS.language),
    schedule: oneOf(OPTIONS.schedule),
    where: oneOf(OPTIONS.where),
    price: oneOf(OPTIONS.price),
    weeks: oneOf(OPTIONS.weeks),
    marks: subarray([...MARKS]),
  }),
  order: oneOf(['fit', ...ORDERS] as const),
})

it('an address says what was looked for, and means the same when it is opened', () => {
  assert(
    property(views, (view: View) => {
      const address = writeView(view).toString()
      expect(readView(new URLSearchParams(address))).toEqual(view)
    }),
  )
})

it('an address that nobody wrote finds everything instead of failing', () => {
  assert(
    property(string(), (text) => {
      const { filters } = readView(new URLSearchParams(text))
      expect(filters.text.length).toBeLessThanOrEqual(80)
    }),
  )
  expect(readView(new URLSearchParams('price=1&where=XX&is=rich&order=best'))).toEqual(
    readView(new URLSearchParams()),
  )
})
