import { describe, expect, it } from 'vitest'

import { hostHeaders, metaPolicy } from '../../build/host-headers.ts'

describe('the headers that hosts are asked to send', () => {
  it('are those for every page, whole', () => {
    const text = "/*\n  A: 'none'; b: c\n  D: e\n\n/assets/*\n  F: g\n"
    expect(hostHeaders(text)).toEqual({ A: "'none'; b: c", D: 'e' })
  })

  it('include a policy, and never let an address or an answer out', () => {
    expect(hostHeaders()).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("default-src 'none'"),
      'Referrer-Policy': 'no-referrer',
    })
  })

  it('lose on the page only what a page may not say', () => {
    expect(metaPolicy("default-src 'none'; frame-ancestors 'none'; base-uri 'none'")).toBe(
      "default-src 'none'; base-uri 'none'",
    )
  })

  it('name on the page the styles it holds by their hashes, and let no other in', () => {
    const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'"
    expect(metaPolicy(policy)).toBe("default-src 'none'; style-src 'self'; img-src 'self'")
    // The hash of an empty text, as anyone can look it up.
    const empty = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    expect(metaPolicy(policy, [''])).toContain(`style-src 'self' '${empty}';`)
  })
})
