import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'
import ICAL from 'ical.js'

import { expect, expectNoAxeViolations, test } from './fixtures.ts'

const A_RESULT =
  '/result#v=1&goal=developer-job&experience=none&education=some-college&hours=10&pause=keep&deadline=none&budget=0&borrow=0&credential=no&support=alone'
const NOTHING_FITS =
  '/result#v=1&goal=qualification&experience=none&education=high-school&hours=5&pause=keep&deadline=6&budget=0&borrow=0&credential=required&support=alone'

/** Opens a result and goes down to its plan. */
async function openPlan(page: Page, address = A_RESULT): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { name: 'Your plan' }).scrollIntoViewIfNeeded()
  await expect(page.getByLabel('Start on')).toBeVisible()
}

test('a plan becomes a calendar file under the policy of the page, by keyboard', async ({
  page,
}) => {
  await openPlan(page)
  const address = page.url()
  await page.getByLabel('Start on').fill('2027-01-04')
  await expect(page.getByText('by Jan 10, 2027')).toBeVisible()
  await page.getByRole('button', { name: 'Save to my calendar' }).focus()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  expect(download.suggestedFilename()).toBe('waymark-plan.ics')
  const text = await readFile(await download.path(), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string)
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(18)
  await expect(page.getByText(/Saved as waymark-plan.ics/)).toBeVisible()
  expect(page.url(), 'the day is not part of the result').toContain(address.split('#')[1])
})

test('the plan is loaded when somebody comes near it, and its calendar when asked for', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('response', (response) => scripts.push(response.url()))
  const loaded = (name: string) => scripts.some((url) => url.includes(name))
  await page.goto(A_RESULT)
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { name: 'Your plan' })).toHaveCount(1)
  expect(loaded('PlanAndSteps')).toBe(false)
  await openPlan(page)
  await page.waitForLoadState('networkidle')
  expect(loaded('PlanAndSteps')).toBe(true)
  expect(loaded('calendar-file')).toBe(false)
})

test('somebody whom nothing fits still gets a free first step with courses', async ({ page }) => {
  await page.goto(NOTHING_FITS)
  const section = page.getByRole('region', { name: 'Where to take the free first step' })
  await expect(section.getByRole('link')).toHaveCount(3)
  await expectNoAxeViolations(page)
})

test('axe finds nothing on a plan with a day that cannot be kept', async ({ page }) => {
  await openPlan(page)
  await page.getByLabel('I have until').fill('2020-01-01')
  await expect(page.getByText('Enter a day after the start.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a plan fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPlan(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
