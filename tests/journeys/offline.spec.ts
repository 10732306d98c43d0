import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

test.use({ serviceWorkers: 'allow' })

const A_LINK =
  '/result#v=1&goal=developer-job&experience=tutorials&education=some-college&hours=20&pause=keep&deadline=24&budget=8000&borrow=5000&credential=helpful&support=some'

/** Visits once, and waits until the device keeps what it needs. */
async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve()
      })
    })
  })
}

test('after one visit everything works without a network', async ({ page, context }) => {
  await visitOnce(page, '/')
  await context.setOffline(true)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bootcamp, online course/)

  await page.goto('/quiz/goal')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/quiz\/experience/)

  await page.goto('/guide/salary')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/developers earn/)
  await expect(page.locator('.prose a.figure').first()).toBeVisible()
})

test('a link that someone sent opens without a network', async ({ page, context }) => {
  await visitOnce(page, '/guide/faq')
  await context.setOffline(true)
  await page.goto(A_LINK)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Guide', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The guide')
})

test('with a network the page that is new comes first', async ({ page }) => {
  await visitOnce(page, '/')
  const response = await page.goto('/guide/faq')
  expect(response?.fromServiceWorker()).toBe(true)
  expect(await response?.text()).toContain('<h1>')
})

test('someone who saves data is not made to download the rest', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  const kept = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }))
  expect(kept).toEqual({ workers: 0, caches: 0 })
})
