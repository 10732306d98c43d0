import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { drawing } from '../../tools/draw-contours.ts'

it('draws the very map that is on the start page', () => {
  expect(readFileSync('src/app/pages/home/contours.svg', 'utf8')).toBe(drawing())
})
