import type { Page } from '@playwright/test'

import { QUESTION_IDS } from '../../src/model/person/answers.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { LINKS } from '../app/result-links.ts'
import { expect, test } from './fixtures.ts'
import { expectQuestion, heading } from './quiz.ts'

const FRAMES = ['/quiz/check', '/result', '/compare', '/opinion/goal', '/opinion/check', '/saved']

/** Lets every script wait until the page has been used. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: (() => void) | undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release!
}

test('every question can be read before any script runs', async ({ request }) => {
  for (const question of QUESTION_IDS) {
    const html = await (await request.get(`/quiz/${question}`)).text()
    const { ask, options } = QUESTION_WORDS[question]
    expect(html).toContain(`<h1>${ask}</h1>`)
    expect(html).toContain('needs JavaScript')
    for (const option of Object.keys(options)) expect(html).toContain(`value="${option}"`)
  }
})

test('pages that the device draws stand there as a frame first', async ({ request }) => {
  for (const address of FRAMES) {
    const response = await request.get(address)
    expect(response.status()).toBe(200)
    expect(await response.text()).toMatch(/<main[^>]*>(<!--\$-->)?<div class="wrap frame"><h1>\w/)
  }
})

test('a choice made before the script came is kept', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/quiz/hours', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: /^Up to 20/ }).check()
  release()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('radio', { name: /^Up to 20/ })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Up to 20/ })).toBeChecked()
})

test('Continue before the script came counts as soon as it is there', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/quiz/goal', { waitUntil: 'commit' })
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click({ noWaitAfter: true })
  release()
  await expectQuestion(page, 'experience')
  await page.goBack()
  await page.goto('/quiz/goal')
  await expect(page.getByRole('radio').first()).toBeChecked()
})

test('a result takes the place of its frame, and nothing moves', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(`/result#${LINKS.ranked}`, { waitUntil: 'commit' })
  await expect(heading(page, 'Your result')).toBeVisible()
  await page.evaluate(() => {
    const watch = window as unknown as { shifts: number }
    watch.shifts = 0
    new PerformanceObserver((list) => {
      // Layout shifts are not in the types of the DOM yet.
      for (const entry of list.getEntries())
        watch.shifts += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  release()
  await expect(heading(page, /fits you best/)).toBeVisible()
  await page.waitForLoadState('networkidle')
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number }).shifts)
  expect(shifts).toBeLessThanOrEqual(0.02)
})
