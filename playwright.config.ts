import { defineConfig } from '@playwright/test'

import { findBrowser } from './tests/browser/browser.ts'
import { freePort } from './tests/browser/free-port.ts'

// Playwright reads this file once more in every worker; all must agree on the port.
const port = (process.env['WAYMARK_PORT'] ??= String(await freePort()))
const origin = `http://localhost:${port}`
const { executablePath, env } = await findBrowser()

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A real browser on a busy machine is late now and then. What fails twice is broken; what passed on
  // the second try is listed as flaky, to be mended.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    launchOptions: { executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] },
    // Keeping the app on the device is tried where it matters, and would slow every other journey.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: origin,
    stdout: 'ignore',
  },
})
