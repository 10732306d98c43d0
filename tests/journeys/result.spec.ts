import type { Page } from '@playwright/test'

import { SECTION_TITLES } from '../../src/words/en/sections.ts'
import { QUESTION_IDS } from '../../src/model/person/answers.ts'
import { LINKS } from '../app/result-links.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { openSection } from './open-section.ts'
import { answer, expectQuestion, heading } from './quiz.ts'
import { STATES } from './states.ts'

/** Someone with twenty hours beside a job, by the words of each option. */
const ANSWERS = [
  'A first job as a developer',
  /tutorials/,
  'Some college, no degree yet',
  /Up to 20 hours/,
  /keep working/,
  /24 months/,
  'Up to $8,000',
  'Up to $5,000',
  /It would help/,
  /Classmates/,
]

const result = (link: string) => `/result#${link}`
const answerOf = async (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

test('the whole quiz leads to a result whose link says the same to somebody else', async ({
  page,
  newVisitor,
}) => {
  await page.goto('/quiz/goal')
  for (const [place, words] of ANSWERS.entries()) {
    await expectQuestion(page, QUESTION_IDS[place]!)
    await answer(page, words)
  }
  await page.getByRole('button', { name: 'See my result' }).click()
  await expect(heading(page, 'A part-time bootcamp fits you best')).toBeFocused()
  await expect(page).toHaveURL(/&top=bootcamp-part-time$/)

  const stranger = await newVisitor()
  await stranger.goto(page.url())
  await expect(heading(stranger, (await answerOf(page))!)).toBeVisible()
  expect(stranger.url()).toBe(page.url())
  const kept = await stranger.evaluate(() => localStorage.length)
  expect(kept).toBe(0)
})

test('a changed answer changes the result and its link, and can be undone', async ({ page }) => {
  await page.goto(result(LINKS.ranked))
  await openSection(page, 'answers')
  const before = await answerOf(page)
  const need = page.getByRole('combobox', { name: 'Need for a degree' })
  await need.focus()
  await need.selectOption('Yes, it is required')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before!)
  await expect(need).toBeFocused()
  await expect(page).toHaveURL(/credential=required/)
  await expect(page.getByText(/^Now: /)).toBeInViewport()

  await page.reload()
  await openSection(page, 'answers')
  await expect(need).toHaveValue('required')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page, before!)).toBeVisible()
})

test('a result can be read, changed and taken back with the keyboard alone', async ({ page }) => {
  await page.goto(result(LINKS.ranked))
  await expect(heading(page, /fits you best/)).toBeVisible()
  const answers = page.locator('summary', { hasText: SECTION_TITLES.answers })
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab')
    if (await answers.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  const hours = page.getByRole('combobox', { name: 'Hours a week' })
  await expect(hours).toBeVisible()
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    if (await hours.evaluate((element) => element === document.activeElement)) break
  }
  await expect(hours).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(hours).toHaveValue('10')
  await expect(page).toHaveURL(/hours=10/)
  await expect(hours).toBeFocused()

  const undo = page.getByRole('button', { name: 'Undo' })
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if (await undo.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(hours).toHaveValue('20')
  await expect(undo).toHaveCount(0)
  await expect(page.getByText(/^Now: /)).toBeFocused()
})

test('paths slide to their new places, and stay still for those who want less motion', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { animate } = Element.prototype
    Object.assign(window, { slid: 0 })
    Element.prototype.animate = function count(...how) {
      ;(window as unknown as { slid: number }).slid += 1
      return animate.apply(this, how)
    }
  })
  const slid = () => page.evaluate(() => (window as unknown as { slid: number }).slid)
  await page.goto(result(LINKS.ranked))
  await openSection(page, 'answers')
  const support = page.getByRole('combobox', { name: 'What keeps you going' })
  await support.selectOption('I do well on my own')
  await expect(page).toHaveURL(/support=alone/)
  await expect.poll(slid).toBeGreaterThan(0)
  const before = await slid()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await support.selectOption('Classmates, teachers and fixed dates')
  await expect(heading(page, 'A part-time bootcamp fits you best')).toBeVisible()
  expect(await slid()).toBe(before)
})

test('a mangled link says so and offers a start', async ({ page }) => {
  await page.goto(result('v=1%26<img src=x onerror=alert(1)>'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toHaveText(/link|address/)
  await page.goto('/')
  await page.goto(result('%E0%A4%A'))
  await expect(heading(page, 'There is no result in this address')).toBeVisible()
})

test('the link can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(result(LINKS.ranked))
  await openSection(page, 'keep')
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(page.url())
})

test('how sure the answer is appears without moving the page', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    await page.goto(result(LINKS.ranked))
    await expect(page.getByText(/ lead$/).first()).toBeVisible()
    const shifted = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    )
    expect(shifted, `${width} pixels wide`).toBeLessThan(0.02)
  }
})

test('axe finds nothing on a link that is not whole, and it fits a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(result('v=1&goal=developer-job&hours=20'))
  await expect(heading(page, 'Part of this link is missing')).toBeVisible()
  await expectNoAxeViolations(page)
  await expectFits(page)
})

for (const address of [
  '/result%23LINK',
  '/result%2523LINK',
  '/result?LINK#:~:text=bootcamp',
  '/result/LINK&utm_source=mail',
]) {
  test(`a link that a mail filter made ${address} opens its result at its clean address`, async ({
    page,
  }) => {
    const { link, shows } = STATES['a solid lead']
    await page.goto(address.replace('LINK', link))
    await expect(page.getByText(shows).first()).toBeVisible()
    await expect(page).toHaveURL(/\/result#v=1&goal=/)
  })
}

test('a result link whose answers are gone says so', async ({ page }) => {
  await page.goto('/result%23')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/looks like a result link/)
})

test('what is too close to call is never called the best first', async ({ page }) => {
  await page.addInitScript(() => {
    const said = new Set<string>()
    new MutationObserver(() => {
      const headline = document.querySelector('h1')?.textContent
      if (headline) said.add(headline)
      document.documentElement.dataset['said'] = [...said].join(' | ')
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await page.goto(`/result#${STATES['a close call between two'].link}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Too close to call/)
  const said = await page.evaluate(() => document.documentElement.dataset['said'])
  expect(said).toMatch(/^Your result \| Too close to call[^|]*$/)
})
