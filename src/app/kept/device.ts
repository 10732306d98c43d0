/** What this device holds under a key: a text, null for nothing, or undefined where it refuses. */
export function readDevice(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key)
  } catch {
    return undefined
  }
}

/**
 * Keep a text on this device, or nothing (null).
 *
 * @returns whether the device took it
 */
export function writeDevice(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/**
 * Copy a text that cannot be understood to the next free place beside its key, before anything is
 * written over it.
 *
 * @returns whether it is now safe there
 */
export function keepAside(key: string, text: string): boolean {
  for (const place of placesBeside(key)) {
    const held = readDevice(place)
    if (held === text) return true
    if (held === null) return writeDevice(place, text)
    if (held === undefined) return false
  }
  return false
}

/** What was kept aside, place by place. */
export function keptAside(
  key: string,
): readonly { readonly place: string; readonly text: string }[] {
  return placesBeside(key).flatMap((place) => {
    const text = readDevice(place)
    return typeof text === 'string' ? [{ place, text }] : []
  })
}

/** More than anybody should ever need; when all are taken, nothing more is written. */
const PLACES = 9

const placesBeside = (key: string): readonly string[] =>
  Array.from({ length: PLACES }, (_, place) => `${key}-aside-${place + 1}`)

/**
 * Call back when another tab changes what is kept under a key, or clears everything. Where pages are
 * rendered ahead there is no tab.
 */
export function whenAnotherTabChanges(key: string, follow: () => void): void {
  if (typeof window === 'undefined') return
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) follow()
  })
}
