import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'

const ANSWERS =
  'v=1&goal=developer-job&experience=none&education=bachelor-other&hours=20&pause=keep&deadline=24&budget=8000&borrow=5000&credential=no&support=some'

for (const address of ['/programs', '/programs/springboard-software-engineering-career-track-ca']) {
  test(`${address} is clean for axe, readable without scripts and fits a narrow screen`, async ({
    page,
    request,
  }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoAxeViolations(page)
    await expectFits(page)
    const html = await (await request.get(address)).text()
    expect(html).toContain('Software Engineering Career Track')
  })
}

test('somebody searches, filters, opens a program and finds the way to its site', async ({
  page,
}) => {
  await page.goto('/programs')
  await page.getByRole('searchbox').fill('springboard')
  await expect(page.getByRole('heading', { name: /^1 of/ })).toBeVisible()
  await expect(page).toHaveURL(/\?q=springboard$/)
  await page.getByRole('link', { name: 'Software Engineering Career Track' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('6 of 11 finished.')).toBeVisible()
  const site = page.getByRole('link', { name: 'Go to the official site' })
  await expect(site).toHaveAttribute('rel', 'noopener noreferrer nofollow')
  await expect(site).toHaveAttribute('href', /^https:\/\/www\.springboard\.com/)
})

test('a link to a filter opens on what it found, and says which filter to drop when it is nothing', async ({
  page,
}) => {
  await page.goto('/programs?family=bootcamp&price=0&order=price')
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('bootcamp')
  await expect(page.getByRole('link', { name: 'Software Engineering Accelerator' })).toBeVisible()
  await page.goto('/programs?family=degree&weeks=12')
  await page.getByRole('button', { name: /^Without “Up to 12 weeks”/ }).click()
  await expect(page).toHaveURL(/\?family=degree$/)
  await expect(page.getByRole('heading', { name: /^\d+ of \d+ programs$/ })).toBeVisible()
})

test('a closed school and a name we know too little of answer the search', async ({ page }) => {
  await page.goto('/programs?q=turing+school')
  await expect(page.getByText(/wind down by June 2025/)).toBeVisible()
  await page.getByRole('searchbox').fill('general assembly')
  await page.getByRole('link', { name: /General Assembly/ }).click()
  await expect(page.getByText('Ask the provider').first()).toBeVisible()
})

test('with answers, each program says whether it fits and what it costs this person', async ({
  page,
}) => {
  await page.goto('/')
  await page.evaluate((link) => localStorage.setItem('waymark-draft', link), ANSWERS)
  await page.goto('/programs')
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('fit')
  await expect(page.getByText('Fits your answers').first()).toBeVisible()
  await page.goto('/programs/springboard-software-engineering-career-track-ca')
  await expect(page.getByText('It asks for 21 hours a week or more; you have 20.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a result names real programs, each with a page and the way to its site', async ({ page }) => {
  await page.goto(`/result#${ANSWERS.replace('goal=developer-job', 'goal=explore')}`)
  const program = page.locator('a[href^="/programs/"]').first()
  // What comes near is fetched: walk down until it is there.
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(program).toBeAttached({ timeout: 500 })
  }).toPass()
  await program.click()
  await expect(page).toHaveURL(/\/programs\/[a-z0-9-]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Go to the official site' })).toHaveAttribute(
    'href',
    /^https:/,
  )
})

test('an address of no program says so and leads back', async ({ page }) => {
  await page.goto('/programs/no-such-school')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no program of this name/)
  await page.getByRole('link', { name: 'All programs' }).click()
  await expect(page).toHaveURL(/\/programs$/)
})

test('somebody enters an offer, sees its red flags, keeps it and compares it with a program', async ({
  page,
}) => {
  await page.goto('/')
  await page.evaluate((link) => localStorage.setItem('waymark-draft', link), ANSWERS)
  await page.goto('/offer')
  await page.getByRole('button', { name: 'Keep it and compare' }).click()
  await expect(page.getByText('Give it a name, so that you find it again.')).toBeVisible()
  await page.getByLabel('School and course').fill('Night School')
  await page.getByLabel('Total price, in dollars').fill('$12,000')
  await page.getByLabel('Share said to find work, percent').fill('96')
  await page.getByLabel('How you would pay').selectOption('Later, as a share of my pay')
  await expect(page.getByText(/^96 percent of how many\?/)).toBeVisible()
  await expect(page.getByLabel('A letter to send')).toHaveValue(/Night School/)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Keep it and compare' }).click()
  await expect(page).toHaveURL(/\/offers$/)
  await page
    .getByLabel('Add a program')
    .selectOption({ label: 'Software Engineering Career Track, Springboard' })
  await expect(page).toHaveURL(/\?p=springboard-software-engineering-career-track-ca$/)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Change Night School' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^To be found, after aid/ })).toContainText('$12,000')
  await expectNoAxeViolations(page)
  await expectFits(page)
})

test('a link brings offers along without keeping them, until someone asks', async ({ page }) => {
  await page.goto(
    '/offers?p=springboard-software-engineering-career-track-ca#own=name%3DNight%2BSchool%26price%3D9000',
  )
  await expect(page.getByText('This link brings offers that somebody entered.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('waymark-offers'))).toBeNull()
  await page.getByRole('button', { name: 'Keep them here' }).click()
  await expect(page.getByRole('link', { name: 'Change Night School' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('waymark-offers'))).toContain('Night')
})
