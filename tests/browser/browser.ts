import { installedChrome } from './installed-chrome.ts'
import { packagedChromium } from './packaged-chromium.ts'

/** A Chromium to run the journeys in. */
export interface Browser {
  readonly executablePath: string
  /** What its environment must hold besides our own. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * The browser for this machine: the one `CHROME_PATH` names, else on 64-bit Linux the one from the
 * npm package, else an installed Chrome or Chromium.
 *
 * @throws Error with one sentence on what to install, where there is none
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH']
  if (chosen) return { executablePath: chosen, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  return installedChrome()
}
