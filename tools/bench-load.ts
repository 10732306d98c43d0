/**
 * How long a page takes to appear on a cheap phone, beside two pages that do nothing: one written by
 * hand with its style inside and no script (the limit), and bare React with react-router drawing the
 * same question (the floor). All are visited in turns, without anything kept, on a slow connection
 * and a slow processor. It prints medians and ratios and judges nothing; run it beside nothing else.
 *
 * Run: npm run build && npm run bench:load
 *
 * @module
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { chromium, type Browser, type Page } from '@playwright/test'
import sirv from 'sirv'
import { build } from 'vite'

import { LINKS } from '../tests/app/result-links.ts'
import { findBrowser } from '../tests/browser/browser.ts'

const ROUNDS = 7

/** How many times slower than this machine. */
const SLOW_DOWN = 4

/** Slow 4G, as the developer tools of Chromium have it; bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}

/** How long nothing may come before a page counts as loaded, in milliseconds. */
const QUIET = 3_000

const QUESTION = 'dist/quiz/goal.html'

/** The pages of the app, by what they are called here. */
const PAGES = {
  'a question': '/quiz/goal',
  home: '/',
  'an article': '/guide/how-hard',
  'the longest article': '/guide/paying',
  'a result link': `/result#${LINKS.ranked}`,
} as const

/** What one visit took. */
interface Visit {
  /** Milliseconds until the largest thing was painted. */
  readonly lcp: number
  readonly requests: number
  /** Scripts as they travel, KiB. */
  readonly script: number
  /** What tasks took beyond 50 milliseconds each, in milliseconds. */
  readonly blocking: number
  /** The longest task, in milliseconds. */
  readonly longest: number
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-load-'))
const markup = await writeLimit(join(folder, 'limit'))
await buildFloor(join(folder, 'floor'), markup)

const hosts = {
  limit: await host(join(folder, 'limit')),
  floor: await host(join(folder, 'floor')),
  app: await host('dist'),
}
const addresses: Readonly<Record<string, string>> = {
  'the limit: static HTML': `${hosts.limit.url}/`,
  'the floor: bare React': `${hosts.floor.url}/`,
  ...Object.fromEntries(
    Object.entries(PAGES).map(([name, address]) => [name, `${hosts.app.url}${address}`]),
  ),
}

const { executablePath, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } })
const visits = new Map<string, Visit[]>()
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, address] of Object.entries(addresses)) {
    const all = visits.get(name) ?? []
    all.push(await visit(browser, address))
    visits.set(name, all)
  }
}
await browser.close()
for (const { close } of Object.values(hosts)) close()
rmSync(folder, { recursive: true })

const medians = [...visits].map(([page, all]) => ({ page, ...medianOf(all) }))
const [limit, floor] = medians
console.log(
  `Medians of ${ROUNDS} rounds; processor ${SLOW_DOWN} times slower, slow 4G, HTTP/1.1, brotli. ${cpus().length} cores, ${cpus()[0]?.model ?? ''}.`,
)
console.table(
  medians.map((one) => ({
    page: one.page,
    'LCP ms': Math.round(one.lcp),
    'to the limit': ratio(one.lcp, limit!.lcp),
    'to the floor': ratio(one.lcp, floor!.lcp),
    requests: one.requests,
    'script KiB': one.script.toFixed(1),
    'blocking ms': Math.round(one.blocking),
    'longest task ms': Math.round(one.longest),
  })),
)

/**
 * The first question as somebody would write it by hand: no script, its style inside.
 *
 * @returns what stands in its body
 */
async function writeLimit(to: string): Promise<string> {
  const page = readFileSync(QUESTION, 'utf8')
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)]
  const style = sheets.map(([, href]) => readFileSync(join('dist', href!), 'utf8')).join('\n')
  const begin = page.indexOf('<div id="root">')
  const body = page.slice(begin, page.lastIndexOf('</body>'))
  mkdirSync(to)
  write(
    join(to, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A question</title><link rel="icon" href="data:,"><style>${style}</style></head><body>${body}</body></html>`,
  )
  write(join(to, 'style.css'), style)
  return body
}

/** React and react-router as they come, drawing the same question into an empty page. */
async function buildFloor(to: string, body: string): Promise<void> {
  const source = join(to, 'source')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'markup.json'), JSON.stringify({ body }))
  writeFileSync(
    join(source, 'main.js'),
    `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Link, Route, Routes } from 'react-router'
import markup from './markup.json'
const page = createElement('div', null,
  createElement(Link, { to: '/', hidden: true }, 'Home'),
  createElement('div', { dangerouslySetInnerHTML: { __html: markup.body } }))
createRoot(document.getElementById('root')).render(
  createElement(BrowserRouter, null,
    createElement(Routes, null, createElement(Route, { path: '*', element: page }))))`,
  )
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { preserveSymlinks: true, alias: aliases() },
    build: {
      outDir: to,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(source, 'main.js'),
        output: { entryFileNames: 'main.js' },
      },
    },
  })
  const style = readFileSync(join(folder, 'limit', 'style.css'), 'utf8')
  write(join(to, 'style.css'), style)
  write(join(to, 'main.js'), readFileSync(join(to, 'main.js'), 'utf8'))
  write(
    join(to, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A question</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><script type="module" src="/main.js"></script></head><body><div id="root"></div></body></html>',
  )
}

/** The packages of this project, for sources that stand elsewhere. */
function aliases() {
  return ['react-dom', 'react-router', 'react', 'scheduler'].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: join(process.cwd(), 'node_modules', name),
  }))
}

/** A file, and what it is once compressed beside it. */
function write(file: string, text: string): void {
  writeFileSync(file, text)
  writeFileSync(`${file}.br`, brotliCompressSync(text))
}

/** Serves a folder as a plain host does, compressed. */
async function host(directory: string) {
  const server = createServer(sirv(directory, { brotli: true, etag: true }))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Opens a page as somebody who was never there, and waits until nothing more comes. */
async function visit(in_: Browser, address: string): Promise<Visit> {
  const context = await in_.newContext({
    viewport: { width: 360, height: 640 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  let requests = 0
  page.on('request', () => (requests += 1))
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
  await quiet(page, () => requests)
  const seen = await page.evaluate(() => {
    const { lcp, tasks } = globalThis as unknown as Seen
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).name.endsWith('.js'))
    const bytes = scripts.reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0,
    )
    return { lcp, tasks, bytes }
  })
  await context.close()
  return {
    lcp: seen.lcp,
    requests,
    script: seen.bytes / 1024,
    blocking: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longest: Math.max(0, ...seen.tasks),
  }
}

interface Seen {
  lcp: number
  tasks: number[]
}

/** Notes the largest paint and every long task from the first moment on. */
function watch(): void {
  const seen = globalThis as unknown as Seen
  seen.lcp = 0
  seen.tasks = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(entry.duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Waits until no request has begun for a while. */
async function quiet(page: Page, requests: () => number): Promise<void> {
  for (let before = -1; before !== requests();) {
    before = requests()
    await page.waitForTimeout(QUIET)
  }
}

/** The median of each number. */
function medianOf(all: readonly Visit[]): Visit {
  const of = (read: (one: Visit) => number): number => {
    const sorted = all.map(read).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)]!
  }
  return {
    lcp: of(({ lcp }) => lcp),
    requests: of(({ requests }) => requests),
    script: of(({ script }) => script),
    blocking: of(({ blocking }) => blocking),
    longest: of(({ longest }) => longest),
  }
}

function ratio(one: number, other: number): string {
  return other === 0 ? '' : (one / other).toFixed(2)
}
