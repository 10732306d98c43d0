import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { lowered } from '../src/words/en/format.ts'
import { PRODUCT_QUESTION, PRODUCT_SUMMARY } from '../src/words/en/product.ts'

const page = readFileSync('index.html', 'utf8')
const picture = readFileSync('public/share.png')

describe('the preview of a link of ours', () => {
  it('shows a picture of 1200 by 630 that is quickly loaded', () => {
    expect(picture.toString('latin1', 1, 4)).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    expect(picture.length).toBeLessThan(100_000)
    expect(page).toContain(
      '<meta property="og:image" content="%VITE_ORIGIN%%BASE_URL%share.png" />',
    )
  })

  it('describes the product as its pages do', () => {
    expect(page).toContain(`content="${PRODUCT_SUMMARY}"`)
    expect(page).toContain(`<title>Waymark: ${lowered(PRODUCT_QUESTION)}`)
  })

  it('says the same for every link, so that it tells nobody’s answers', () => {
    expect(page).toMatch(/property="og:title"\s+content="Bootcamp, online course or degree\?"/)
    expect(page).not.toContain('og:url')
  })
})

describe('an installed Waymark', () => {
  // The manifest is ours, and read as the browser reads it.
  const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
    readonly start_url: string
    readonly icons: readonly { readonly src: string; readonly sizes: string }[]
  }

  it('starts where it was installed, in a folder of a host too', () => {
    expect(manifest.start_url).toBe('.')
  })

  it('has icons of the sizes it says', () => {
    for (const { src, sizes } of manifest.icons.filter((one) => one.src.endsWith('.png'))) {
      const icon = readFileSync(`public/${src}`)
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes)
    }
  })
})
