import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { SAVED_KEY } from '../../src/app/kept/saved-key.ts'
import { writeSavedFile } from '../../src/links/saved-file.ts'
import { LINKS } from '../app/result-links.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { openSection } from './open-section.ts'
import { haveAnswered, heading } from './quiz.ts'

const TWO_SAVED = writeSavedFile([
  { name: 'Evenings', note: 'Ask for the dates', savedOn: '2026-11-22', link: LINKS.ranked },
  { name: 'Full time', note: '', savedOn: '2026-11-20', link: `${LINKS.close}&r=2025.1&top=none` },
])

/** Arrive with this stored as the saved results. */
async function haveSaved(page: Page, text: string): Promise<void> {
  await page.goto('/saved')
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [SAVED_KEY, text])
  await page.reload()
}

const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), SAVED_KEY)

const savedNames = (page: Page) => page.getByRole('listitem').getByRole('heading')

async function saveAs(page: Page, link: string, name: string): Promise<void> {
  await page.goto(`/result#${link}`)
  await openSection(page, 'keep')
  await page.getByLabel('A name for it').fill(name)
  await page.getByRole('button', { name: 'Save this result' }).click()
  await expect(page.getByText(`Saved on this device as “${name}”.`)).toBeVisible()
}

test('someone saves two results, names, orders and deletes them, and brings one back', async ({
  page,
}) => {
  await saveAs(page, LINKS.ranked, 'Evenings')
  await page.goto('/')
  await saveAs(page, LINKS.close, 'Full time')
  await page.getByRole('link', { name: 'See saved results' }).click()
  await expect(heading(page, 'Saved results')).toBeFocused()
  await expect(savedNames(page)).toHaveText(['Full time', 'Evenings'])

  await page.getByRole('button', { name: 'Edit Evenings' }).click()
  await page.getByLabel('Name').fill('Two evenings')
  await page.getByLabel('Note').fill('Ask for the dates')
  await page.getByRole('button', { name: 'Keep changes' }).click()
  await page.getByRole('button', { name: 'Move up Two evenings' }).click()
  await page.reload()
  await expect(savedNames(page)).toHaveText(['Two evenings', 'Full time'])
  await expect(page.getByText('Ask for the dates')).toBeVisible()

  await page.getByRole('button', { name: 'Delete Two evenings' }).click()
  await expect(savedNames(page)).toHaveText(['Full time'])
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(savedNames(page)).toHaveText(['Two evenings', 'Full time'])
  await page.reload()
  await page.getByRole('link', { name: 'Two evenings' }).click()
  await expect(heading(page, /part-time bootcamp/)).toBeVisible()
})

test('saved results travel to another device as a file', async ({ page, newVisitor }) => {
  await haveSaved(page, TWO_SAVED)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('waymark-saved-results.json')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toBe(TWO_SAVED)

  const other = await newVisitor()
  await other.goto('/saved')
  await other.getByLabel('Add from a file').setInputFiles({
    name: 'waymark-saved-results.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await expect(other.getByText('2 results were added.')).toBeVisible()
  await other.reload()
  await expect(savedNames(other)).toHaveText(['Evenings', 'Full time'])
})

test('several saved results print as one table', async ({ page }) => {
  await haveSaved(page, TWO_SAVED)
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const table = page.getByRole('table', { name: /side by side/ })
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('row', { name: /Evenings/ })).toContainText(/months.*\$.*in 20/)
  await expect(savedNames(page).first()).toBeHidden()
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
})

test('storage that was damaged is left as it is, and kept aside', async ({ page }) => {
  await haveSaved(page, '{"format":"waymark-saved-results","version":1,"results":[')
  await expect(page.getByText(/could not be read as saved results/)).toBeVisible()
  expect(await stored(page)).toMatch(/"results":\[$/)
  await saveAs(page, LINKS.ranked, 'Evenings')
  await page.goto('/saved')
  await expect(savedNames(page)).toHaveText(['Evenings'])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download it' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toMatch(/"results":\[$/)
})

test('a device without room keeps what it has, and says what is not stored', async ({ page }) => {
  await haveSaved(page, TWO_SAVED)
  await page.evaluate(() => {
    let text = 'x'.repeat(1_000_000)
    while (text.length > 0) {
      try {
        localStorage.setItem('filler', (localStorage.getItem('filler') ?? '') + text)
      } catch {
        text = text.slice(0, text.length >> 1)
      }
    }
  })
  await page.goto(`/result#${LINKS.sole}`)
  await openSection(page, 'keep')
  await page.getByRole('button', { name: 'Save this result' }).click()
  await expect(page.getByText(/This device did not store it/)).toBeVisible()
  expect(await stored(page)).toBe(TWO_SAVED)
  await page.getByRole('link', { name: 'See saved results' }).click()
  await expect(page.getByText(/does not store what you change here/)).toBeVisible()
  await expect(savedNames(page)).toHaveText(['Free online curriculum', 'Evenings', 'Full time'])
})

test('someone whose browser stores nothing is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/saved')
  await expect(page.getByText(/does not store what you change here/)).toBeVisible()
  await page.goto(`/result#${LINKS.ranked}`)
  await openSection(page, 'keep')
  await page.getByRole('button', { name: 'Save this result' }).click()
  await expect(page.getByText(/This device did not store it/)).toBeVisible()
})

test('two tabs stay in step', async ({ page, context }) => {
  await haveSaved(page, TWO_SAVED)
  const other = await context.newPage()
  await other.goto('/saved')
  await other.getByRole('button', { name: 'Delete Evenings' }).click()
  await expect(savedNames(page)).toHaveText(['Full time'])
  await saveAs(page, LINKS.sole, 'On my own')
  await expect(savedNames(other)).toHaveText(['On my own', 'Full time'])
  await other.getByRole('button', { name: 'Bring it back' }).click()
  await expect(savedNames(other)).toHaveText(['Evenings', 'On my own', 'Full time'])
})

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'saved results': async (page) => {
    await haveAnswered(page, LINKS.sole)
    await haveSaved(page, TWO_SAVED)
    await page.getByRole('button', { name: 'Edit Evenings' }).click()
  },
  'an empty list of saved results': async (page) => {
    await page.goto('/saved')
  },
  'a list with something kept aside and something deleted': async (page) => {
    await haveSaved(page, TWO_SAVED.replace(LINKS.ranked, 'x'.repeat(200)))
    await page.getByRole('button', { name: 'Delete Full time' }).click()
    await expect(heading(page, 'Saved results')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Kept aside' })).toBeVisible()
  },
}

for (const [name, open] of Object.entries(SCREENS)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await open(page)
    await expect(heading(page, 'Saved results')).toBeVisible()
    await expectNoAxeViolations(page)
  })

  test(`${name} fits a narrow screen and large text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page)
    await expect(heading(page, 'Saved results')).toBeVisible()
    await expectFits(page)
  })
}
