import type { Page } from '@playwright/test'

import { EVERY_ARTICLE } from '../words/articles/every-article.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'

const ADDRESSES = ['/guide', ...EVERY_ARTICLE.map(({ address }) => address)]

/** An article with numbers, terms and headings. */
const SALARY = '/guide/salary'

const firstFigure = (page: Page) => page.locator('.prose a.figure').first()

for (const address of ADDRESSES) {
  test(`${address} is clean for axe and fits a narrow screen and large text`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoAxeViolations(page)
    await expectFits(page)
  })

  test(`${address} can be read before any script runs`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(200)
    const html = await response.text()
    const [, title] = /<title>(.*?) \| Waymark<\/title>/.exec(html) ?? []
    expect(title).toBeTruthy()
    expect(html).toMatch(/<h1>(<span[^>]*>)?\w/)
    expect(html).toContain(`<link rel="canonical" href="${address}" />`)
    expect(html).toMatch(/<meta\s+name="description"\s+content="[^"]{40,}"/)
    expect(html).not.toContain('needs JavaScript')
  })
}

test('an article that scripts take over stays as it was', async ({ browser, baseURL }) => {
  const read = async (javaScriptEnabled: boolean): Promise<string> => {
    const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(SALARY, { waitUntil: 'networkidle' })
    const text = await page.locator('main').innerText()
    await context.close()
    return text
  }
  expect(await read(true)).toBe(await read(false))
})

test('a number opens its passport by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto(SALARY)
  const number = firstFigure(page)
  await number.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole('heading')).toBeFocused()
  await expect(sheet.getByText('Source', { exact: false }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(number).toBeFocused()
})

test('without scripts a number leads to its passport, which opens', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(SALARY)
  const target = await firstFigure(page).getAttribute('href')
  await firstFigure(page).click()
  await expect(page.locator(target!)).toBeVisible()
  await context.close()
})

test('a term opens its meaning, and the way to all of them', async ({ page }) => {
  await page.goto('/guide/back-end-development')
  const term = page.locator('.prose a.term').first()
  const words = (await term.innerText()).toLowerCase()
  await term.click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('heading')).toContainText(new RegExp(words.slice(0, 4), 'i'))
  await sheet.getByRole('link', { name: 'All terms' }).click()
  await expect(page).toHaveURL(/\/guide\/glossary#/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary')
})

test('a page names its address in full once scripts run, and takes it along when left', async ({
  page,
  baseURL,
}) => {
  const canonical = page.locator('link[rel="canonical"]')
  await page.goto(SALARY)
  await expect(canonical).toHaveAttribute('href', `${baseURL}${SALARY}`)
  await page.getByRole('banner').getByRole('link', { name: 'Saved' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(canonical).toHaveCount(0)
})

test('the table of contents leads to each part', async ({ page }) => {
  await page.goto(SALARY)
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  for (const link of await links.all()) {
    const heading = page.locator((await link.getAttribute('href'))!)
    await link.click()
    await expect(heading).toBeInViewport()
  }
})

test('the guide can be read from front to back', async ({ page }) => {
  const seen: string[] = []
  await page.goto('/guide')
  await page.locator('.article-list a').first().click()
  for (let more = true; more;) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    seen.push(new URL(page.url()).pathname)
    const next = page.getByRole('link', { name: /^Next: / })
    more = (await next.count()) > 0
    if (more) {
      const title = (await next.innerText()).replace('Next: ', '')
      await next.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    }
  }
  expect(seen.toSorted()).toEqual(EVERY_ARTICLE.map(({ address }) => address).toSorted())
})

test('an article invites to the questions', async ({ page }) => {
  await page.goto(SALARY)
  await page.getByRole('link', { name: 'Find my path' }).click()
  await expect(page).toHaveURL(/\/quiz\//)
})

test('an article that is not there says so', async ({ page }) => {
  await page.goto('/guide/alchemy')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on the map')
})

test('a page tells machines what it is, in the words they know', async ({ page }) => {
  for (const { address, title, updated } of EVERY_ARTICLE) {
    await page.goto(address)
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    const { '@context': context, '@graph': graph } = JSON.parse(text!)
    expect(context).toBe('https://schema.org')
    const one = (type: string) =>
      graph.find((each: { readonly '@type': string }) => each['@type'] === type)
    expect(one('Article')).toMatchObject({
      headline: title,
      dateModified: updated,
      mainEntityOfPage: address,
    })
    expect(one('Article').author).toEqual({ '@id': one('Organization')['@id'] })
    const trail = one('BreadcrumbList').itemListElement
    expect(trail.map(({ position }: { position: number }) => position)).toEqual(
      trail.map((_: unknown, index: number) => index + 1),
    )
    expect(trail.at(-1)).toMatchObject({ name: title, item: address })
    const asked = one('FAQPage')?.mainEntity ?? []
    for (const { name, acceptedAnswer } of asked) {
      expect(name).toMatch(/\?$/)
      expect(acceptedAnswer.text.length).toBeGreaterThan(40)
    }
    expect(asked.length > 0).toBe(address === '/guide/faq')
  }
})

test('an article prints without its furniture, and with the date and the sources', async ({
  page,
}) => {
  await page.goto(SALARY)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
  await expect(page.getByText('Which way fits you?')).toBeHidden()
  await expect(page.getByText(/Updated November/)).toBeVisible()
  await expect(page.locator('.sources')).toBeVisible()
})

test('an article and its numbers say when they are past their day', async ({ page }) => {
  await page.clock.setFixedTime('2031-01-01')
  await page.goto(SALARY)
  await expect(page.getByText('past the day it was due to be read again')).toBeVisible()
  await expect(firstFigure(page)).toContainText('past its review date')
})
