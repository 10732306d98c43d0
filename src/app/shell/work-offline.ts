import { BASE } from '../to.ts'

/** What a browser may say about the connection; not every one does. */
interface Connection {
  readonly saveData?: boolean
}

/**
 * Keeps the whole app on this device once the first page has loaded, so that it works without a
 * network from then on, links that others send included. Not for those who asked to save data.
 */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { connection } = navigator as { readonly connection?: Connection }
  if (connection?.saveData === true) return
  window.addEventListener('load', () => {
    // Where a browser refuses, everything works as long as there is a network.
    navigator.serviceWorker.register(`${BASE}/offline.js`).catch(() => undefined)
  })
}
