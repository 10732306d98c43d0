import { render, screen } from '@testing-library/react'
import decode from 'qr/decode.js'
import { describe, expect, it } from 'vitest'

import { QrCode } from '../../src/app/links/QrCode.tsx'
import { LINKS } from './result-links.ts'

/** A module of the drawing is a square of ten units. */
const MODULE = 10

/** The drawing as a camera sees it: red, green, blue and opacity of each pixel. */
function photographed(svg: string) {
  const width = Number(/viewBox="0 0 (\d+) /.exec(svg)![1])
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y] of svg.matchAll(/M(\d+),(\d+)h/g)) {
    for (let row = Number(y); row < Number(y) + MODULE; row += 1) {
      const from = (row * width + Number(x)) * 4
      data.fill(0, from, from + MODULE * 4)
    }
  }
  return { width, height: width, data }
}

describe('the QR code of a link', () => {
  it.each([
    ['a result', `https://waymark.example/result#${LINKS.ranked}`],
    // tests/links/laws.test.ts holds every link below 600 characters.
    [
      'the longest link',
      `https://waymark.example/result#${'v=1&goal=developer-job'.padEnd(600, '&more=cost')}`,
    ],
  ])('is read back as the address of %s', (_, address) => {
    render(<QrCode address={address} />)
    const { src } = screen.getByRole<HTMLImageElement>('img')
    const svg = decodeURIComponent(src.slice(src.indexOf(',') + 1))
    expect(decode(photographed(svg))).toBe(address)
  })
})
