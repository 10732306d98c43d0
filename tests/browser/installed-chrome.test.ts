import { afterEach, describe, expect, it, vi } from 'vitest'

import { findBrowser } from './browser.ts'
import { installedChrome } from './installed-chrome.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the browser for the journeys', () => {
  it('is the one that CHROME_PATH names, on any machine', async () => {
    vi.stubEnv('CHROME_PATH', '/somewhere/chrome')
    expect(await findBrowser()).toEqual({ executablePath: '/somewhere/chrome', env: {} })
  })

  it('says in one sentence what to install where there is none', () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('aix')
    expect(() => installedChrome()).toThrow(/^No browser to test in: install .*CHROME_PATH[^.]*\.$/)
  })
})
