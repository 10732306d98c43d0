import { existsSync } from 'node:fs'

import type { Browser } from './browser.ts'

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined)

/** Where the installers of Chrome and Chromium put them. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  win32: windowsFolders.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
}

/** @throws Error with one sentence on what to install, where there is none */
export function installedChrome(): Browser {
  const executablePath = USUAL_PLACES[process.platform]?.find((place) => existsSync(place))
  if (executablePath === undefined) {
    throw new Error(
      'No browser to test in: install Google Chrome or Chromium, or set CHROME_PATH to where one is.',
    )
  }
  return { executablePath, env: {} }
}
