import type { Page } from '@playwright/test'

import { LINKS } from '../app/result-links.ts'
import { expect, test } from './fixtures.ts'

/** Does to a page what the translators of Chrome and Edge do: each text goes, a font element comes. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const root = document.getElementById('root')!
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walk.nextNode()) texts.push(walk.currentNode as Text)
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('font, script, style')) continue
      const inner = document.createElement('font')
      inner.textContent = text.data
      const outer = document.createElement('font')
      outer.append(inner)
      text.replaceWith(outer)
    }
  })

/** What the answer and its story say, spaces aside. What comes when somebody is near is left out. */
const words = (page: Page) =>
  page.evaluate(() =>
    ['h1', 'main dl', '#why', '#takes', '#plan', '#others']
      .map((place) => document.querySelector<HTMLElement>(place)?.innerText)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  )

test('a result that was translated shows the numbers of the answers it has now', async ({
  page,
}) => {
  await page.goto(`/result#${LINKS.ranked}#answers`)
  const hours = page.locator('select').filter({ hasText: 'Up to 20 hours' }).first()
  await page.waitForLoadState('networkidle')
  await translate(page)
  await hours.evaluate((list: HTMLSelectElement) => {
    list.value = '40'
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(page).toHaveURL(/hours=40/)
  await expect(page.getByText(/^Now: /)).toBeVisible()
  await page.waitForLoadState('networkidle')
  const fresh = await page.context().newPage()
  await fresh.goto(page.url())
  await fresh.waitForLoadState('networkidle')
  await expect.poll(async () => (await words(page)) === (await words(fresh))).toBe(true)
})

test('a translated page can be left, and its parts can come and go', async ({ page }) => {
  await page.goto('/quiz/goal')
  await translate(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await translate(page)
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/experience/)
  await translate(page)
  await page.goBack()
  await expect(page.getByRole('radio').first()).toBeChecked()
})

test('a translated list of programs counts what is found now', async ({ page }) => {
  await page.goto('/programs', { waitUntil: 'networkidle' })
  await translate(page)
  await page.getByRole('searchbox').fill('springboard')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^1 of/)
})

test('translated pay is that of the occupation chosen now', async ({ page }) => {
  await page.goto('/guide/salary?occupation=software-developers', { waitUntil: 'networkidle' })
  const pay = page.locator('.salary-hero b')
  const before = await pay.innerText()
  await translate(page)
  await page.locator('.salary select').first().selectOption('web-developers')
  await expect(page).toHaveURL(/web-developers/)
  await expect(pay).not.toHaveText(before)
})
