import type { Page } from '@playwright/test'

import { RELEASE } from '../../src/model/releases/release.ts'
import { expect, test } from './fixtures.ts'
import { openSection } from './open-section.ts'
import { haveAnswered } from './quiz.ts'
import { openState, STATES } from './states.ts'

/** How many sheets of paper a page prints on. */
async function sheets(page: Page, format: 'Letter' | 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1')
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0
}

/** Waits until the code of the sheets has come, which a browser that prints would not wait for. */
async function sheetsFetched(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    ['js', 'css'].every((kind) =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => name.includes('PrintedResult') && name.endsWith(kind)),
    ),
  )
  await page.waitForLoadState('networkidle')
}

/** The page as it goes on paper, which is in it only while the browser prints. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
}

test('a result prints whole after an article of the guide was read', async ({ page }) => {
  await haveAnswered(page, STATES['a solid lead'].link)
  await page.goto('/guide/faq')
  await page.getByRole('link', { name: 'Waymark' }).first().click()
  await page.getByRole('link', { name: 'Continue where you left off' }).click()
  await page.getByRole('button', { name: 'See my result' }).click()
  await expect(page.getByText(STATES['a solid lead'].shows).first()).toBeVisible()
  await sheetsFetched(page)
  expect(await sheets(page, 'Letter')).toBe(2)
  await onPaper(page)
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('main').getByText('Link, method and sources')).toBeVisible()
})

/** Sets the sheets in letters as much wider as the widest common sans is than the usual one. */
const setWider = (page: Page) =>
  page.evaluate(() => {
    const wider = new CSSStyleSheet()
    wider.replaceSync('main article { letter-spacing: 0.035em }')
    document.adoptedStyleSheets = [wider]
  })

for (const [name, state] of Object.entries(STATES)) {
  test(`${name} prints on two sheets, with its date, link and sources`, async ({ page }) => {
    await openState(page, state)
    // Pressed at once, before anything was scrolled near.
    await sheetsFetched(page)
    expect(await sheets(page, 'Letter')).toBe(2)
    expect(await sheets(page, 'A4')).toBe(2)
    await setWider(page)
    expect(await sheets(page, 'Letter'), 'in wider letters').toBe(2)

    await onPaper(page)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(main.getByRole('button')).toHaveCount(0)
    const sheet = main.getByRole('article').first()
    await expect(sheet.getByText(`Release ${RELEASE}.`)).toHaveText(/^[A-Z][a-z]+ \d+, 20\d\d\./)
    await expect(main.getByText(/^http.*\/result#v=1&goal=/)).toBeVisible()
    const sources = main.locator('section', { hasText: 'Link, method and sources' })
    expect(await sources.getByRole('listitem').count()).toBeGreaterThan(2)
  })
}

test('the plan, the next steps and the answers are on the sheets', async ({ page }) => {
  await openState(page, STATES['a solid lead'])
  await sheetsFetched(page)
  await onPaper(page)
  for (const title of ['Your plan', 'Five next steps', 'Look up and ask', 'Your answers']) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }
  await expect(page.getByRole('article').getByText(/^by [A-Z][a-z]+ \d+, 20\d\d$/)).toHaveCount(4)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(
    page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('button', { name: 'Print', exact: true }),
  ).toBeVisible()
  await expect(page.getByText('Link, method and sources')).toHaveCount(0)
})

test('the day that was chosen for the start is the day on the sheets', async ({ page }) => {
  await openState(page, STATES['a solid lead'])
  await openSection(page, 'whole-plan')
  await page.getByLabel('Start on').fill('2027-03-01')
  await onPaper(page)
  await expect(page.getByText(/starting on Mar 1, 2027/)).toBeVisible()
})
