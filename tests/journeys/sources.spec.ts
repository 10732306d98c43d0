import { readFile } from 'node:fs/promises'

import { csvParse } from 'd3-dsv'

import { EVERY_FIGURE } from '../../src/evidence/registry/every-figure.ts'
import { VERDICT_MOVERS } from '../../src/evidence/registry/verdict-movers.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'

test('every figure stands on one page, readable before any script runs', async ({ request }) => {
  const html = await (await request.get('/sources')).text()
  for (const [name] of EVERY_FIGURE) expect(html).toContain(`id="${name}"`)
})

test('the figures are clean for axe and fit a narrow screen and large text', async ({ page }) => {
  await page.goto('/sources?q=loan#loan-rate-graduate')
  await expect(page.getByText('Graduate students, loans first paid out')).toBeVisible()
  await expectNoAxeViolations(page)
  await expectFits(page)
})

test('an address of one figure opens its passport', async ({ page }) => {
  await page.goto('/sources#degree-associate/price')
  const figure = page.locator('[id="degree-associate/price"]')
  await expect(figure).toHaveAttribute('open', '')
  await expect(figure).toBeInViewport()
  await expect(figure.getByText('Checked')).toBeVisible()
})

test('figures are found by words, grade and publisher, and the address keeps it', async ({
  page,
}) => {
  await page.goto('/sources')
  await page.getByRole('searchbox').fill('pell')
  await page.getByRole('combobox', { name: 'Grade' }).selectOption('B')
  await expect(page).toHaveURL(/\?q=pell&grade=B$/)
  await expect(page.getByRole('heading', { name: /^\d+ of \d+ figures$/ })).toBeVisible()
  await page.getByRole('searchbox').fill('nothing like it')
  await expect(page.getByText('No figure is all of this.')).toBeVisible()
})

test('all figures can be taken along as a table', async ({ page }) => {
  await page.goto('/sources')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ])
  const rows = csvParse(await readFile(await file.path(), 'utf8'))
  expect(rows.map(({ id }) => id)).toEqual(EVERY_FIGURE.map(([name]) => name))
  expect(
    rows.every(
      ({ value, describes, sources, grade }) => value && describes && (sources || grade === 'E'),
    ),
  ).toBe(true)
})

test('figures are found by what they move, by their age and by the page that shows them', async ({
  page,
}) => {
  await page.goto('/sources')
  await page.getByRole('checkbox', { name: 'Only what moves answers most' }).check()
  const first = page.locator('details.passport').first()
  await expect(first).toHaveAttribute('id', VERDICT_MOVERS[0]!.name)
  await first.locator('summary').click()
  await expect(first).toContainText('this figure alone changes what comes first')
  await page.getByRole('checkbox', { name: 'Only what moves answers most' }).uncheck()

  await page.getByRole('combobox', { name: 'Used in' }).selectOption('How to pay for it')
  await expect(page.locator('[id="loan-limit-parent-year"]')).toBeVisible()
  await expect(page.locator('[id="web-developer-pay-middle"]')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Age of the data' }).selectOption('10 years or more')
  await expect(page).toHaveURL(/age=10/)
  await expect(page.getByText('No figure is all of this.')).toBeVisible()
})

test('a figure that stands in two places is found by either of its addresses', async ({ page }) => {
  await page.goto('/sources#bootcamp-part-time/pay')
  await expect(page.locator('[id="bootcamp-full-time/pay"]')).toHaveAttribute('open', '')
  await page.goto('/sources#%E0%A4%A')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
