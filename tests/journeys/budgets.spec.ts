import { gzipSync } from 'node:zlib'

import type { Page, Response } from '@playwright/test'

import { EVERY_ARTICLE } from '../words/articles/every-article.ts'
import { expect, test } from './fixtures.ts'

const A_RESULT =
  '/result#v=1&goal=developer-job&experience=tutorials&education=some-college&hours=20&pause=keep&deadline=24&budget=8000&borrow=5000&credential=helpful&support=some'

/** The most that may travel, in bytes after gzip. Raise a limit only with a reason in the commit. */
const LIMITS = {
  /** React and the router alone are about 100,000. */
  entryScript: 125_000,
  styles: 15_000,
  /** All that a first visit to one of these addresses loads. */
  pages: {
    '/': 200_000,
    '/quiz/goal': 200_000,
    // The evidence of November 2026 says more about each figure than the one before.
    [A_RESULT]: 256_000,
    ...Object.fromEntries(EVERY_ARTICLE.map(({ address }) => [address, 200_000])),
    // It reads a little of the evidence about paths, which travels in one file.
    '/guide/salary': 210_000,
  },
  /** How many scripts a first visit asks for, the first included. A result brings its paper along. */
  scripts: {
    '/': 4,
    '/quiz/goal': 4,
    '/quiz/check': 4,
    [A_RESULT]: 14,
    '/saved': 8,
    '/programs': 9,
    '/guide/faq': 7,
    '/guide/salary': 10,
  },
} as const

/** A file that a page loaded. */
interface Loaded {
  readonly path: string
  readonly kind: string
  readonly bytes: number
}

/** Opens an address and waits until nothing more is loading. */
async function everythingLoaded(page: Page, address: string): Promise<readonly Loaded[]> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return Promise.all(responses.map(weigh))
}

async function weigh(response: Response): Promise<Loaded> {
  return {
    path: new URL(response.url()).pathname,
    kind: response.request().resourceType(),
    bytes: gzipSync(await response.body(), { level: 9 }).length,
  }
}

function expectWithin(limit: number, loaded: readonly Loaded[]): void {
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  const list = loaded.map(({ path, bytes }) => `${bytes} ${path}`).join('\n')
  test.info().annotations.push({ type: 'weight', description: `${total} of ${limit} bytes` })
  expect(total, `something was loaded:\n${list}`).toBeGreaterThan(0)
  expect(total, `within its budget:\n${list}`).toBeLessThanOrEqual(limit)
}

test('the entry script stays within its budget', async ({ page }) => {
  const loaded = await everythingLoaded(page, '/')
  const entry = await page.locator('script[type=module]').getAttribute('src')
  expectWithin(
    LIMITS.entryScript,
    loaded.filter(({ path }) => path === entry),
  )
})

test('the styles stay within their budget', async ({ page }) => {
  const loaded = await everythingLoaded(page, '/')
  expectWithin(
    LIMITS.styles,
    loaded.filter(({ kind }) => kind === 'stylesheet'),
  )
})

for (const [address, limit] of Object.entries(LIMITS.pages)) {
  const [path] = address.split('#')
  test(`a first visit to ${path} stays within its budget`, async ({ page }) => {
    expectWithin(limit, await everythingLoaded(page, address))
  })
}

for (const [address, limit] of Object.entries(LIMITS.scripts)) {
  const [path] = address.split('#')
  test(`a first visit to ${path} asks for few scripts`, async ({ page }) => {
    const loaded = await everythingLoaded(page, address)
    const scripts = loaded.filter(({ kind }) => kind === 'script').map(({ path: file }) => file)
    expect(scripts.length, scripts.join('\n')).toBeGreaterThan(0)
    expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(limit)
  })
}
