import type { Locator, Page } from '@playwright/test'

import { STATE_IDS, STATE_NAMES } from '../../src/evidence/states/states.ts'
import { COMPUTING_OCCUPATIONS } from '../../src/evidence/wages/occupations.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'

const explorer = (page: Page) => page.getByRole('region', { name: 'Salary explorer' })
const tiles = (page: Page) => explorer(page).getByRole('radio', { name: /\([A-Z]{2}\), / })
const rows = (page: Page) =>
  explorer(page)
    .getByRole('table', { name: /by state/ })
    .locator('tbody tr')

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/guide/salary${query}`)
  await expect(tiles(page)).toHaveCount(STATE_IDS.length)
  await expectAlive(page)
}

/** Expects the page to listen: until then it shows the first view, whatever its address asks for. */
const expectAlive = (page: Page): Promise<void> =>
  expect(explorer(page).getByRole('combobox', { name: 'Occupation' })).toBeEnabled()

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    if (await place.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('expected the focus to get there')
}

/** What each state has, as thousands on its tile and as the table has it. */
async function onBoth(page: Page, column: number) {
  const onMap = await tiles(page).evaluateAll((all) =>
    all.map((tile) => {
      const label = tile.getAttribute('aria-label') ?? ''
      return [label.replace(/ \(.*/, ''), tile.parentElement?.querySelector('b')?.textContent]
    }),
  )
  const inTable = await rows(page).evaluateAll(
    (all, at) =>
      all.map((row) => {
        const dollars = Number(row.children[at]?.textContent.replaceAll(/[$,]/g, ''))
        const thousands = Number.isNaN(dollars) ? 'n/p' : String(Math.round(dollars / 1000))
        return [row.children[0]?.textContent, thousands]
      }),
    column,
  )
  return { onMap: Object.fromEntries(onMap), inTable: Object.fromEntries(inTable) }
}

for (const occupation of COMPUTING_OCCUPATIONS) {
  test(`map and table agree for every state on ${occupation}`, async ({ page }) => {
    for (const [prices, column] of [
      ['paid', 1],
      ['national', 2],
    ] as const) {
      await open(page, `?occupation=${occupation}&prices=${prices}`)
      await expect(
        explorer(page).getByRole('radio', {
          name: prices === 'paid' ? 'As paid' : 'At national prices',
        }),
      ).toBeChecked()
      const { onMap, inTable } = await onBoth(page, column)
      expect(Object.keys(inTable)).toHaveLength(STATE_IDS.length)
      expect(onMap).toEqual(inTable)
    }
  })
}

test('pay is looked up with the keyboard alone', async ({ page }) => {
  await open(page)
  const occupation = page.getByRole('combobox', { name: 'Occupation' })
  await tabTo(page, occupation)
  await page.keyboard.type('Web dev')
  await expect(page).toHaveURL(/\?occupation=web-developers$/)
  await expect(occupation).toBeFocused()

  await tabTo(page, page.getByRole('radio', { name: 'Median' }))
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: '25th' })).toBeFocused()
  await expect(explorer(page).getByText('$64,230').first()).toBeVisible()

  await tabTo(page, tiles(page).first())
  await page.keyboard.press('Space')
  await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('AK')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: /^Wisconsin/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Illinois/ })).toBeFocused()
  await expect(page.getByRole('radio', { name: /^Illinois/ })).toBeChecked()
  await expect(page).toHaveURL(/state=IL/)

  await tabTo(page, explorer(page).getByRole('button', { name: 'Jobs' }))
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toContainText('California')
})

test('the chosen state is in sight in the table, however it is sorted', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'State' }).selectOption('Wyoming')
  const chosen = rows(page).locator('xpath=self::*[@aria-current="true"]')
  const room = explorer(page).getByRole('region', { name: 'Pay and jobs by state' })
  const shown = () =>
    chosen.evaluate((row) => {
      const place = row.getBoundingClientRect()
      const around = row.closest('section')!.getBoundingClientRect()
      return place.top >= around.top && place.bottom <= around.bottom
    })
  await expect(chosen).toContainText('Wyoming')
  await expect.poll(shown).toBe(true)
  await explorer(page).getByRole('button', { name: 'Median as paid' }).click()
  await expect.poll(shown).toBe(true)
  await room.focus()
  await page.keyboard.press('Home')
  await expect.poll(shown).toBe(false)
})

test('a choice moves neither the page nor its history', async ({ page }) => {
  await page.goto('/guide')
  await open(page)
  const prices = page.getByRole('radio', { name: 'At national prices' })
  await prices.scrollIntoViewIfNeeded()
  const before = await prices.boundingBox()
  await prices.click()
  await expect(page).toHaveURL(/prices=national/)
  await expect(prices).toBeChecked()
  expect(Math.abs((await prices.boundingBox())!.y - before!.y)).toBeLessThan(2)
  await page.goBack()
  await expect(page).toHaveURL(/\/guide$/)
})

test('a link opens the view it names', async ({ page }) => {
  await open(page, '?occupation=web-developers&state=DC&percentile=p10&prices=national')
  await expect(page.getByRole('combobox', { name: 'Occupation' })).toHaveValue('web-developers')
  await expect(page.getByRole('radio', { name: /^District of Columbia/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: '10th' })).toBeChecked()
  await expect(explorer(page).getByText('$48,100').first()).toBeVisible()
})

test('a large number opens its passport', async ({ page }) => {
  await open(page, '?state=NY')
  await explorer(page).getByRole('link', { name: '$161,260' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText(/software developers .* in New York/)).toBeVisible()
})

test('axe finds nothing on the fullest view', async ({ page }) => {
  await open(page, '?occupation=web-developers&state=ME&prices=national')
  for (const summary of await explorer(page).locator('summary').all()) await summary.click()
  await expectNoAxeViolations(page)
})

test('the explorer fits a narrow screen and large text, and each tile can be hit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '?occupation=web-developers&state=ME')
  for (const summary of await explorer(page).locator('summary').all()) await summary.click()
  await expectFits(page)
  const boxes = await tiles(page).evaluateAll((all) =>
    all.map((tile) => {
      const label = tile.closest('label')!
      const { width: wide, height: high } = label.getBoundingClientRect()
      return { wide, high, spills: label.scrollWidth > label.clientWidth }
    }),
  )
  for (const { wide, high, spills } of boxes) {
    expect(wide).toBeGreaterThanOrEqual(24)
    expect(high).toBeGreaterThanOrEqual(24)
    expect(spills).toBe(false)
  }
})

test('tiles lie as on a map', async ({ page }) => {
  await open(page)
  const places = await tiles(page).evaluateAll((all) =>
    all.map((tile) => {
      const { x, y } = tile.getBoundingClientRect()
      return { name: (tile.getAttribute('aria-label') ?? '').replace(/ \(.*/, ''), x, y }
    }),
  )
  const at = (state: keyof typeof STATE_NAMES) =>
    places.find(({ name }) => name === STATE_NAMES[state])!
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(STATE_IDS.length)
  expect(at('WA').y).toBeLessThan(at('OR').y)
  expect(at('OR').y).toBeLessThan(at('CA').y)
  expect(at('CA').x).toBe(at('WA').x)
  expect(at('FL').y).toBeGreaterThan(at('GA').y)
  expect(at('ME').x).toBeGreaterThan(at('OH').x)
  expect(at('TX').y).toBe(at('HI').y)
})

test('shades, the chosen tile and the drawing stay apart in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '?state=TX')
  await expect(page.getByRole('radio', { name: /^Texas / })).toBeChecked()
  const edge = (state: string) =>
    page
      .getByRole('radio', { name: new RegExp(`^${state} `) })
      .locator('..')
      .evaluate((label) => getComputedStyle(label).borderBottomWidth)
  expect(await edge('California')).not.toBe(await edge('Mississippi'))
  const outline = (state: string) =>
    page
      .getByRole('radio', { name: new RegExp(`^${state} `) })
      .locator('..')
      .evaluate((label) => getComputedStyle(label).outlineStyle)
  expect(await outline('Texas')).toBe('solid')
  expect(await outline('Ohio')).toBe('none')
  const fills = await explorer(page)
    .locator('svg rect')
    .evaluateAll((all) => all.map((rect) => getComputedStyle(rect).fill))
  expect(new Set(fills).size).toBe(1)
})

test('on paper every state stands in the table, under its headings', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  const room = explorer(page).getByRole('region', { name: 'Pay and jobs by state' })
  const cut = await room.evaluate((section) => section.scrollHeight - section.clientHeight)
  expect(cut).toBeLessThanOrEqual(1)
  await expect(rows(page)).toHaveCount(STATE_IDS.length)
  await expect(room.getByRole('columnheader', { name: 'At national prices' })).toBeVisible()
  await expect(room.getByText('At national prices')).toBeVisible()
})
