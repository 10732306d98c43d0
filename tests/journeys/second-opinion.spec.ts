import type { Page } from '@playwright/test'

import { DRAFT_KEY } from '../../src/app/kept/draft.ts'
import { QUESTION_IDS } from '../../src/model/person/answers.ts'
import { LINKS } from '../app/result-links.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { openSection } from './open-section.ts'
import { expectQuestion, haveAnswered, heading } from './quiz.ts'

const OTHER = LINKS.ranked.replace('credential=helpful', 'credential=required')
const OF_ANOTHER_RELEASE = `${LINKS.sole.replace('hours=5', 'hours=lots')}&r=2025.1&top=online-free`

const draft = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), DRAFT_KEY)

test('a second opinion goes there and comes back', async ({ page, newVisitor }) => {
  await haveAnswered(page, LINKS.ranked)
  await page.goto(`/result#${LINKS.ranked}`)
  await openSection(page, 'keep')
  await page.getByText('Ask for a second opinion').click()
  const asking = await page.getByLabel('The link to ask with').inputValue()

  // The other person has answers of their own, which must stay as they are.
  const helper = await newVisitor()
  await haveAnswered(helper, LINKS.sole)
  await helper.goto(asking)
  await expect(heading(helper, 'What would you answer for them?')).toBeVisible()
  await helper.getByRole('button', { name: 'Answer for them' }).click()
  for (const question of QUESTION_IDS) {
    await expectQuestion(helper, question)
    await expect(helper.getByRole('radio', { checked: true })).toHaveCount(0)
    await helper.getByRole('radio').nth(2).check()
    await helper.getByRole('button', { name: 'Continue' }).click()
  }
  await expect(heading(helper, 'Check your answers for them')).toBeFocused()
  await helper.reload()
  await helper.getByRole('link', { name: 'See both side by side' }).click()
  await expect(heading(helper, /Two answers|Both lead/)).toBeFocused()
  expect(await draft(helper)).toBe(LINKS.sole)

  const sentBack = await helper.getByLabel('The link to both').inputValue()
  await page.goto(sentBack)
  await expect(page.getByRole('region', { name: 'Your answers' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'The other answers' })).toBeVisible()
  expect(await draft(page)).toBe(LINKS.ranked)
})

test('a shared link leaves the visitor’s own answers alone', async ({ page }) => {
  await haveAnswered(page, LINKS.sole)
  await page.goto(`/result#${LINKS.ranked}`)
  const notice = page.getByRole('complementary', { name: 'This is a shared result' })
  await expect(notice).toContainText('have not been touched')
  expect(await draft(page)).toBe(LINKS.sole)

  await notice.getByRole('link', { name: 'Compare with mine' }).click()
  // The result has a region of this name too, so the address has to change first.
  await page.waitForURL(/\/compare#/)
  await expect(page.getByRole('region', { name: 'Your answers' })).toBeVisible()
  await page.goBack()
  await notice.getByRole('button', { name: 'Use these answers' }).click()
  await expect(heading(page, 'Check your answers')).toBeFocused()
  expect(await draft(page)).toBe(LINKS.ranked)
  await page.getByRole('button', { name: 'Bring my answers back' }).click()
  expect(await draft(page)).toBe(LINKS.sole)
})

test('a result is shown as a QR code, which is loaded only then', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto(`/result#${LINKS.ranked}`)
  await openSection(page, 'keep')
  await expect(page.getByRole('button', { name: 'Show a QR code' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((path) => path.includes('/QrCode-'))).toEqual([])
  await page.getByRole('button', { name: 'Show a QR code' }).click()
  const code = page.getByRole('img', { name: 'QR code of the link' })
  await expect(code).toBeVisible()
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

test('a copied link is confirmed aloud', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/compare#a=${LINKS.ranked}&b=${OTHER}`)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.getByLabel('The link to both').inputValue())
})

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'two results side by side': (page) => show(page, `/compare#a=${LINKS.ranked}&b=${OTHER}`),
  'a comparison with notices': (page) =>
    show(page, `/compare#a=${OF_ANOTHER_RELEASE}&b=${LINKS.nothing}`),
  'a comparison that is not complete': (page) =>
    show(page, `/compare#a=${LINKS.ranked}&b=v=1&goal=grow&hours=lots`),
  'the request for a second opinion': (page) => show(page, `/compare#a=${LINKS.ranked}`),
  'a question about someone else': async (page) => {
    await show(page, `/compare#a=${LINKS.ranked}`)
    await page.getByRole('button', { name: 'Answer for them' }).click()
    await expectQuestion(page, 'goal')
  },
  'every way to hand a shared result on': async (page) => {
    await show(page, `/result#${LINKS.close}`)
    await openSection(page, 'keep')
    await page.getByText('Ask for a second opinion').click()
    await page.getByRole('button', { name: 'Show a QR code' }).first().click()
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  },
}

async function show(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

for (const [name, open] of Object.entries(SCREENS)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await open(page)
    await expectNoAxeViolations(page)
  })

  test(`${name} fits a narrow screen and large text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page)
    await expectFits(page)
  })
}
