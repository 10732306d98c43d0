import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { STATES } from './states.ts'

test('the first page has a heading and nothing that axe objects to', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('an address deep inside the app opens the app', async ({ page }) => {
  const response = await page.goto('/quiz/goal')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the page for unknown addresses on a static host is the app, before any page of it', async ({
  request,
}) => {
  const [deep, copy] = await Promise.all([request.get('/result/lost'), request.get('/404.html')])
  expect(await copy.text()).toContain('<div id="root"></div>')
  expect(await deep.text()).toBe(await copy.text())
})

test('the start page can be read before any script runs', async ({ request }) => {
  const html = await (await request.get('/')).text()
  expect(html).toContain('<h1>Bootcamp, online course or degree?</h1>')
  expect(html).toContain('<link rel="canonical" href="/" />')
})

test('the browser lets nothing inline and nothing from elsewhere run', async ({ page }) => {
  const response = await page.goto('/')
  const sent = response?.headers()['content-security-policy']
  const written = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  for (const policy of [sent, written]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
  }
  // The page names its own style by its hash. Browsers obey both, so no other style gets in.
  expect(sent?.match(/unsafe/g)).toHaveLength(1)
  expect(sent).toContain("style-src 'self' 'unsafe-inline';")
  expect(written).toMatch(/style-src 'self' 'sha256-[^']+';/)
  expect(written).not.toContain('unsafe')
})

// A browser told to run no scripts still does not show <noscript>, so the page itself is read.
test('the page says what it needs where scripts do not run', async ({ request }) => {
  const page = await request.get('/quiz/goal')
  expect(await page.text()).toMatch(/<noscript>[^]*it needs JavaScript[^]*<\/noscript>/)
})

test('a page says of itself what is on it, and leaves the product’s own words behind', async ({
  page,
}) => {
  const description = () => page.locator('meta[name="description"]').getAttribute('content')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const product = await description()
  expect(product).toContain('Ten short questions')
  await page.getByRole('link', { name: 'Find my path' }).click()
  await expect(page).toHaveTitle(/Question 1 of 10/)
  expect(await description()).toBe('Your goal decides what we count as success.')
  await page.goBack()
  await expect(page).toHaveTitle(/Bootcamp, online course or degree/)
  expect(await description()).toBe(product)
})

test('a result opens on a host that answers every address with the start page', async ({
  page,
}) => {
  const start = await (await page.request.get('/')).text()
  await page.route('**/result', (route) =>
    route.fulfill({ body: start, contentType: 'text/html; charset=utf-8' }),
  )
  const { link, shows } = STATES['a solid lead']
  await page.goto(`/result#${link}`)
  await expect(page.getByText(shows).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0)
})

test('a new page begins at its top, going back finds its place, and a filter moves nothing', async ({
  page,
}) => {
  await page.goto('/programs')
  const link = page.getByRole('link', { name: 'Full Stack Open' })
  await link.scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(600)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Full Stack Open')
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Programs')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)

  await page.evaluate(() => scrollTo(0, 200))
  await page.getByRole('searchbox').fill('python')
  await expect(page).toHaveURL(/q=python/)
  expect(await page.evaluate(() => scrollY)).toBe(200)
})

test('a link to a part of another page opens it there', async ({ page }) => {
  await page.goto('/guide/how-hard')
  const term = page.locator('main a[href*="/guide/glossary#"]').first()
  const address = new URL((await term.getAttribute('href'))!, page.url())
  await term.click()
  await page.getByRole('dialog').getByRole('link', { name: 'All terms' }).click()
  await expect(page).toHaveURL(address.href)
  await expect(page.locator(address.hash)).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
})
