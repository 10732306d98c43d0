import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'
import ICAL from 'ical.js'

import { SECTION_TITLES } from '../../src/words/en/sections.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { openSection } from './open-section.ts'

const A_RESULT =
  '/result#v=1&goal=developer-job&experience=none&education=some-college&hours=10&pause=keep&deadline=none&budget=0&borrow=0&credential=no&support=alone'
const NOTHING_FITS =
  '/result#v=1&goal=qualification&experience=none&education=high-school&hours=5&pause=keep&deadline=6&budget=0&borrow=0&credential=required&support=alone'

/** Opens a result and goes down to its plan. */
async function openPlan(page: Page, address = A_RESULT): Promise<void> {
  await page.goto(address)
  await openSection(page, 'whole-plan')
  await expect(page.getByLabel('Start on')).toBeVisible()
}

test('a plan becomes a calendar file under the policy of the page, by keyboard', async ({
  page,
}) => {
  await openPlan(page)
  const address = page.url()
  await page.getByLabel('Start on').fill('2027-01-04')
  await expect(page.getByText('by Jan 10, 2027').first()).toBeVisible()
  await page.getByRole('button', { name: 'Put it in my calendar' }).last().focus()
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

test('the whole plan is loaded when it is opened, and its calendar when asked for', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('response', (response) => scripts.push(response.url()))
  const loaded = (name: string) => scripts.some((url) => url.includes(name))
  await page.goto(A_RESULT)
  await page.waitForLoadState('networkidle')
  expect(loaded('WholePlan')).toBe(false)
  await openPlan(page)
  await page.waitForLoadState('networkidle')
  expect(loaded('WholePlan')).toBe(true)
  expect(loaded('calendar-file')).toBe(false)
})

test('the plan in short becomes a calendar without anything being opened', async ({ page }) => {
  await page.goto(A_RESULT)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put it in my calendar' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('waymark-plan.ics')
})

test('somebody whom nothing fits still gets a plan and a free first step', async ({ page }) => {
  await page.goto(NOTHING_FITS)
  await expect(page.getByRole('link', { name: /^Start .*, free$/ })).toBeVisible()
  await expect(page.getByRole('region', { name: SECTION_TITLES.plan })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('axe finds nothing on a plan with a day that cannot be kept', async ({ page }) => {
  await openPlan(page)
  await page.getByLabel('I have until').fill('2020-01-01')
  await expect(page.getByText('Enter a day after the start.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a plan fits a narrow screen and large text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPlan(page)
  await expectFits(page)
})
