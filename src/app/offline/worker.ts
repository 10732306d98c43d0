declare const self: ServiceWorkerGlobalScope

/** What the build writes here: every file the app may need, and a name for just these files. */
declare const FILES: readonly string[]
declare const VERSION: string
/** The page that becomes any page: what static hosts serve for addresses that are no files. */
declare const SHELL: string

const CACHE = `waymark-${VERSION}`

/** Tables that few need: kept once somebody has asked for them. */
const DATA = /\/data\/[\w-]+\.txt$/

self.addEventListener('install', (event) => event.waitUntil(keepEverything()))
self.addEventListener('activate', (event) => event.waitUntil(forgetEarlierVersions()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const ours = new URL(request.url).origin === self.location.origin
  if (request.method !== 'GET' || !ours) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else event.respondWith(DATA.test(request.url) ? data(request) : file(request))
})

async function keepEverything(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all([...FILES, SHELL].map(async (path) => cache.put(path, await whole(path))))
}

/**
 * A file as it is kept. Hosts that tidy addresses answer with a redirect, which a browser would
 * refuse for a page, so only what it led to is kept.
 */
async function whole(path: string): Promise<Response> {
  const first = await fetch(path)
  // A wrong answer of an earlier day may lie between here and the host.
  const response = isSound(path, first) ? first : await fetch(path, { cache: 'reload' })
  if (!isSound(path, response)) throw new Error(`${path} answered ${response.status}, or a page`)
  return new Response(await response.blob(), { headers: response.headers })
}

/** Some hosts answer a file that is gone with a page, and call that a success. */
const isSound = (path: string, { ok, headers }: Response): boolean =>
  ok && (path === SHELL || headers.get('Content-Type')?.startsWith('text/html') !== true)

/** Runs when no page of an earlier version is open any more, so that none loses its files. */
async function forgetEarlierVersions(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
}

/** How long a network may be silent before the page that is kept is shown, in milliseconds. */
const PATIENCE = 2500

/**
 * The newest page where there is a network, else the one that is kept. A network that takes the
 * question and never answers, as on a train, counts as none after a while.
 */
async function page(request: Request): Promise<Response> {
  const answer = fetch(request)
  const inTime = await Promise.race([answer.catch(() => undefined), silence(PATIENCE)])
  return inTime ?? (await found(SHELL)) ?? answer
}

const silence = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))

/** Files are named for what is in them, so the one that is kept is the right one. */
const file = async (request: Request): Promise<Response> => (await found(request)) ?? fetch(request)

/** Named for what they are and not for what is in them, so only this version's own is the right one. */
async function data(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE).catch(() => undefined)
  const before = await cache?.match(request, { ignoreVary: true }).catch(() => undefined)
  if (before !== undefined) return before
  const response = await fetch(request)
  // A device without room still gets what it asked for.
  if (response.ok) await cache?.put(request, response.clone()).catch(() => undefined)
  return response
}

/**
 * What is kept, whatever the host says it would vary with: there is one of each. A store that fails
 * keeps nothing.
 */
const found = (what: Request | string): Promise<Response | undefined> =>
  caches.match(what, { ignoreVary: true }).catch(() => undefined)
