import { readFile } from 'node:fs/promises'

import { csvParse } from 'd3-dsv'

import { CASE_COLUMNS } from '../../src/words/en/cases.ts'
import { METHOD_SECTIONS, SURPRISES } from '../../src/words/en/method.ts'
import { RELEASES } from '../../src/model/releases/release-log.ts'
import { RELEASE } from '../../src/model/releases/release.ts'
import { LINKS } from '../app/result-links.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { haveAnswered, heading } from './quiz.ts'

for (const address of ['/method', '/changes', '/adviser']) {
  test(`${address} is clean for axe and fits a narrow screen and large text`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await expectNoAxeViolations(page)
    await expectFits(page)
  })
}

test('the method can be read before any script runs, section by section', async ({ request }) => {
  const html = await (await request.get('/method')).text()
  for (const id of Object.keys(METHOD_SECTIONS)) expect(html).toContain(`id="${id}"`)
  expect(html).toContain('Added up')
})

test('the method works through the reader’s own answers, to the numbers of their result', async ({
  page,
}) => {
  await haveAnswered(page, LINKS.ranked)
  await page.goto('/method#example')
  await expect(page.getByText('These are your own answers')).toBeVisible()
  await page.getByRole('link', { name: 'Open this result' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/result')
})

test('an answer that surprises opens as a result', async ({ page }) => {
  await page.goto('/method#surprises')
  await page.getByRole('link', { name: 'See this result' }).first().click()
  await expect(page).toHaveURL((url) => url.hash.includes(`goal=${SURPRISES[0]!.answers.goal}`))
  await expect(heading(page, /./)).toBeVisible()
})

test('schema, conformance cases, self-audit and releases are served as JSON', async ({
  request,
}) => {
  for (const name of ['recommendation.schema', 'conformance', 'self-audit', 'releases']) {
    const answer = await request.get(`/data/${name}.json`)
    expect(answer.headers()['content-type'], name).toContain('json')
    expect(await answer.json(), name).toBeTruthy()
  }
  expect(await (await request.get('/data/releases.json')).json()).toEqual(RELEASES)
})

test('every release stands on the page of changes, the newest first', async ({ page }) => {
  await page.goto('/changes')
  const titles = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(titles).toEqual([...RELEASES].reverse().map(({ release }) => `Release ${release}`))
  expect(titles[0]).toContain(RELEASE)
})

test('an adviser pastes links, sorts the table and takes it along', async ({ page }) => {
  await page.goto('/adviser')
  const lines = [
    `Rosa, https://waymark.example/result#${LINKS.ranked}`,
    'Sam, forgot the link',
    `Ana, https://waymark.example/result#${LINKS.nothing}`,
  ]
  await page.getByRole('textbox').fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Work them out' }).click()
  await expect(page.getByText('2 people worked out. One line could not be read')).toBeVisible()
  await expect(page.getByText('Line 2: This is not a link to a result.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By name')
  await expect(page.locator('tbody tr').first()).toContainText('Ana')
  await expectNoAxeViolations(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ])
  const rows = csvParse(await readFile(await file.path(), 'utf8'))
  expect(rows.map((row) => row[CASE_COLUMNS.name])).toEqual(['Rosa', 'Sam', 'Ana'])
  await page.getByRole('link', { name: 'Open the result of Rosa' }).click()
  await expect(heading(page, /./)).toBeVisible()
})

test('an adviser opens a file, and one that is no list says so', async ({ page }) => {
  await page.goto('/adviser')
  const field = page.getByLabel('Or open a file')
  await expect(field).toBeEnabled()
  await field.setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Name,Link\nRosa,${LINKS.ranked}\n`),
  })
  await expect(page.getByText('One person worked out.')).toBeVisible()
  await field.setInputFiles({
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([255, 216, 255]),
  })
  await expect(page.getByText('There is no line with a link in it.')).toBeVisible()
})
