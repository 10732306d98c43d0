import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'

import type { Page } from '@playwright/test'
import sirv from 'sirv'

import { LINKS } from '../app/result-links.ts'
import { expect, test as base } from './fixtures.ts'
import { heading } from './quiz.ts'

/** A host that can be made to fail. */
interface Host {
  readonly origin: string
  /** Takes every question and answers none. */
  silent: boolean
  /** Stands before the worker's own code. */
  workerBegins: string
  /** Answers scripts that it does not have with a page, and calls that a success. */
  forgetsScripts: boolean
}

const test = base.extend<{ readonly host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  host: async ({}, provide) => {
    const host = { origin: '', silent: false, workerBegins: '', forgetsScripts: false }
    const server = serve(host)
    await new Promise<void>((resolve) => server.listen(0, resolve))
    host.origin = `http://localhost:${(server.address() as AddressInfo).port}`
    await provide(host)
    server.closeAllConnections()
    server.close()
  },
})

function serve(host: Host): Server {
  const files = sirv('dist', { extensions: ['html'], single: '404.html' })
  return createServer((request, response) => {
    if (host.silent) return
    if (request.url === '/offline.js') {
      response.setHeader('Content-Type', 'text/javascript')
      response.end(host.workerBegins + readFileSync('dist/offline.js', 'utf8'))
      return
    }
    if (host.forgetsScripts && /calendar-file.*\.js$/.test(request.url ?? '')) request.url = '/404'
    files(request, response)
  })
}

const RESULT = `/result#${LINKS.ranked}`

/** How far the worker of this page has come. */
const workerState = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const worker = registration?.installing ?? registration?.waiting ?? registration?.active
    return worker?.state ?? 'none'
  })

const expectSettled = (page: Page, states: RegExp) =>
  expect.poll(() => workerState(page)).toMatch(states)

async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.origin}/`)
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length > 0,
  )
}

test.use({ serviceWorkers: 'allow', baseURL: '' })

test('a network that takes the question and never answers does not keep anybody waiting', async ({
  browser,
  host,
}) => {
  const page = await (await browser.newContext()).newPage()
  await visit(page, host)
  await expectSettled(page, /^activated$/)
  host.silent = true
  await page.goto(`${host.origin}${RESULT}`)
  await expect(heading(page, /fits you best/)).toBeVisible()
})

for (const [trouble, code] of [
  ['a store that fails', 'caches.match = () => Promise.reject(new Error("no"));'],
  [
    'a full disk',
    'Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));',
  ],
  [
    'a browser that refuses to keep anything',
    'caches.open = () => Promise.reject(new Error("no"));',
  ],
] as const) {
  test(`${trouble} leaves a site that works with a network`, async ({ browser, host }) => {
    host.workerBegins = code
    const page = await (await browser.newContext()).newPage()
    await visit(page, host)
    await expectSettled(page, /^(activated|none)$/)
    await page.goto(`${host.origin}${RESULT}`)
    await expect(heading(page, /fits you best/)).toBeVisible()
    await page.goto(`${host.origin}/colleges?state=VT`)
    await expect(page.getByRole('heading', { name: /colleges$/ })).toBeVisible()
  })
}

test('a host that answers a script with a page leaves nothing broken behind', async ({
  browser,
  host,
}) => {
  host.forgetsScripts = true
  const page = await (await browser.newContext()).newPage()
  await visit(page, host)
  // Half a release is none: nothing is kept, and the next visit tries again.
  await expectSettled(page, /^none$/)
  host.forgetsScripts = false
  await page.goto(`${host.origin}${RESULT}`)
  await expect(heading(page, /fits you best/)).toBeVisible()
  await expectSettled(page, /^activated$/)
})
