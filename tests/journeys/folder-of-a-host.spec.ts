import { spawn, spawnSync, type ChildProcess } from 'node:child_process'

import { LINKS } from '../app/result-links.ts'
import { freePort } from '../browser/free-port.ts'
import { expect, test } from './fixtures.ts'
import { heading } from './quiz.ts'

const FOLDER = '/waymark'
const BUILT = 'test-results/folder-of-a-host'

const vite = (...words: readonly string[]) => ['node_modules/vite/bin/vite.js', ...words]

test.describe('in a folder of its host', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 })
  let host: ChildProcess
  let origin = ''

  test.beforeAll(async ({ request }) => {
    const built = spawnSync('node', vite('build', '--base', `${FOLDER}/`, '--outDir', BUILT))
    expect(built.status, built.stderr.toString()).toBe(0)
    const port = String(await freePort())
    origin = `http://localhost:${port}`
    host = spawn(
      'node',
      vite('preview', '--base', `${FOLDER}/`, '--outDir', BUILT, '--port', port, '--strictPort'),
      { stdio: 'ignore' },
    )
    await expect(async () => {
      expect((await request.get(`${origin}${FOLDER}/`)).ok()).toBe(true)
    }).toPass()
  })
  test.afterAll(() => host.kill())

  test('the site works, from the start page to a result', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    const trouble: string[] = []
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
    page.on('response', (response) => {
      if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(`${origin}${FOLDER}/`)
    await page.getByRole('link', { name: 'Guide' }).first().click()
    await expect(page).toHaveURL(`${origin}${FOLDER}/guide`)
    await page.goto(`${origin}${FOLDER}/guide/faq`)
    await expect(heading(page, 'Questions people ask')).toBeVisible()
    await page.goto(`${origin}${FOLDER}/quiz/goal`)
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).toHaveURL(`${origin}${FOLDER}/quiz/experience`)
    await page.goto(`${origin}${FOLDER}/result#${LINKS.ranked}`)
    await expect(heading(page, /fits you best/)).toBeVisible()
    await page.goto(`${origin}${FOLDER}/result#${LINKS.ranked}#keep`)
    await expect(page.getByLabel(/link/i).first()).toHaveValue(
      new RegExp(`^${origin}${FOLDER}/result#`),
    )
    expect(trouble).toEqual([])
    await context.close()
  })

  test('it works without a network after one visit', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'allow' })
    const page = await context.newPage()
    await page.goto(`${origin}${FOLDER}/`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await context.setOffline(true)
    await page.goto(`${origin}${FOLDER}/result#${LINKS.ranked}`)
    await expect(heading(page, /fits you best/)).toBeVisible()
    await context.close()
  })
})
