import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'

import { LINKS } from '../app/result-links.ts'
import { EVERY_ARTICLE } from '../words/articles/every-article.ts'
import { expect, test } from './fixtures.ts'
import { openSection } from './open-section.ts'
import { heading } from './quiz.ts'
import { openState, STATES } from './states.ts'

const RESULT = `/result#${LINKS.ranked}`

/** Names that lists of ad blockers hide on every site. */
const BLOCKED =
  /^(ad|ads|adv|advert|banner|cookie|newsletter|popup|promo|share|social|sponsor)(-|_|$)/i

const words = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** A page as it reads, without its styles: jsdom complains of those it does not know. */
const documentOf = (html: string): Document =>
  new JSDOM(html.replaceAll(/<style>[^]*?<\/style>/g, ''), { url: 'https://waymark.example/' })
    .window.document

/** What a browser's reading mode makes of a page. */
function readerView(html: string): { readonly title: string; readonly text: string } {
  const document = documentOf(html)
  const view = new Readability(document).parse()
  return { title: words(view?.title), text: words(view?.textContent) }
}

for (const { address } of EVERY_ARTICLE.filter((one) => one.address !== '/guide/glossary')) {
  test(`${address} keeps its headings and its text in a reading mode`, async ({ request }) => {
    const html = await (await request.get(address)).text()
    const { title, text } = readerView(html)
    const document = documentOf(html)
    expect(title).toBe(words(document.querySelector('h1')?.textContent))
    const told = [...document.querySelectorAll('.prose > :is(h2, h3, p, ul, ol, table.stacks)')]
    expect(told.length).toBeGreaterThan(10)
    expect(
      told.map((part) => words(part.textContent)).filter((one) => !text.includes(one)),
    ).toEqual([])
  })
}

test('a result says its answer in a reading mode', async ({ page }) => {
  await openState(page, STATES['a shared link'])
  const { title, text } = readerView(await page.content())
  expect(title).toBe(words(await page.getByRole('heading', { level: 1 }).textContent()))
  for (const name of ['Why', 'What it takes', 'Your plan in short']) expect(text).toContain(name)
})

test('nothing carries a name that ad blockers hide', async ({ page }) => {
  for (const address of ['/', '/quiz/goal', '/saved', '/programs', '/guide/paying', RESULT]) {
    await page.goto(address, { waitUntil: 'networkidle' })
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap(({ id, classList }) => [id, ...classList]),
    )
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => BLOCKED.test(name))).toEqual([])
  }
})

test('back from another site is the result as it was left', async ({ page }) => {
  await page.goto(RESULT)
  await openSection(page, 'answers')
  await page.getByLabel('Hours a week').selectOption('40')
  await expect(page).toHaveURL(/hours=40/)
  const answer = await page.getByRole('heading', { level: 1 }).textContent()
  await page.goto('/robots.txt')
  await page.goBack()
  await expect(page).toHaveURL(/hours=40/)
  await expect(heading(page, answer!)).toBeVisible()
})

test('a result link opens on a device that forgot everything in between', async ({ page }) => {
  await page.goto(RESULT)
  await expect(heading(page, /fits you best|Too close to call/)).toBeVisible()
  const answer = await page.getByRole('heading', { level: 1 }).textContent()
  await page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.reload()
  await expect(heading(page, answer!)).toBeVisible()
})

test('closing the sheet for sharing is nothing to complain about', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('closed', 'AbortError')),
    })
  })
  await page.goto(RESULT)
  await openSection(page, 'keep')
  await page.getByRole('button', { name: 'Share', exact: false }).first().click()
  // A rejection that nobody takes would fail this test as trouble on the page.
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a computer that blocks downloads still shows every day of the plan', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, acceptDownloads: false })
  const page = await context.newPage()
  await page.goto(RESULT)
  await openSection(page, 'whole-plan')
  await page
    .getByRole('button', { name: /calendar/i })
    .first()
    .click()
  await expect(page.locator('#whole-plan time').first()).toBeVisible()
  await context.close()
})

for (const address of ['/colleges', '/programs', '/sources']) {
  test(`every letter typed into the search at ${address} counts, on a phone six times as slow`, async ({
    page,
  }) => {
    await page.goto(address)
    const search = page.getByRole('searchbox').first()
    await expect(search).toBeEnabled()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await search.click()
    await page.keyboard.type('state university online', { delay: 40 })
    await expect(search).toHaveValue('state university online')
    await expect(page).toHaveURL(/q=state\+university\+online/)
  })
}
