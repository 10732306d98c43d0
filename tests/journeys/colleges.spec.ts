import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { heading } from './quiz.ts'

/** Somebody for whom a degree at a college comes first. */
const COLLEGE_FIRST =
  'v=1&goal=qualification&experience=none&education=high-school&hours=30&pause=not-working&deadline=none&budget=20000&borrow=15000&credential=required&support=some'

const BERKELEY = '/colleges/110635'

/** Berkeley, Western Governors, Ohio State and a community college. */
const FOUR = '/colleges/compare?c=110635&c=433387&c=204796&c=202222'

for (const address of [
  '/colleges?state=VT&c=230764',
  '/colleges?state=WY&control=for-profit',
  BERKELEY,
  FOUR,
  '/colleges/compare',
]) {
  test(`${address} is clean for axe and fits a narrow screen and large text`, async ({ page }) => {
    await page.goto(address)
    await expect(
      page.locator('main ol, main .notice, main table, main input').first(),
    ).toBeVisible()
    await expectNoAxeViolations(page)
    await expectFits(page)
  })
}

test('somebody searches, filters, opens a college and finds the way to its site', async ({
  page,
}) => {
  await page.goto('/colleges')
  await expect(page.getByRole('heading', { name: /^[\d,]+ colleges$/ })).toBeVisible()
  await page.getByRole('searchbox').fill('uc berkeley')
  await expect(page).toHaveURL(/\?q=uc\+berkeley$/)
  await page.getByRole('link', { name: 'University of California-Berkeley' }).click()
  await expect(page).toHaveURL(/\/colleges\/110635$/)
  await expect(heading(page, 'University of California-Berkeley')).toBeVisible()
  const program = page.getByRole('row', { name: /^Computer science/ })
  await expect(program.getByText(/^\$\d/).first()).toBeVisible()
  const site = page.getByRole('link', { name: 'Go to the college’s site' })
  await expect(site).toHaveAttribute('rel', 'noopener noreferrer nofollow')
  await expect(page.getByRole('link', { name: /^Net price calculator/ })).toHaveAttribute(
    'href',
    /^https:/,
  )
})

test('a link to filters opens on what they find, and nothing found is no dead end', async ({
  page,
}) => {
  await page.goto('/colleges?state=WY&control=for-profit&order=name')
  await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('WY')
  await expect(page.getByText('No college is all of this.')).toBeVisible()
  await page.getByRole('button', { name: /^Without “For-profit”/ }).click()
  await expect(page).toHaveURL(/\?state=WY&order=name$/)
  await expect(page.getByRole('heading', { name: /^\d+ of [\d,]+ colleges$/ })).toBeVisible()
})

test('the filters can be used and more rows shown with the keyboard alone', async ({ page }) => {
  await page.goto('/colleges')
  await page.getByRole('combobox', { name: 'Ends with' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/award=certificate/)
  const rows = page.locator('main ol > li')
  await expect(rows).toHaveCount(20)
  await page.getByRole('button', { name: /^Show \d+ more$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(60)
})

test('a result leads to colleges of a state, and from there to one of them', async ({ page }) => {
  await page.goto(`/result#${COLLEGE_FIRST}`)
  const programs = page.getByRole('region', { name: 'Real programs that fit' })
  await programs.scrollIntoViewIfNeeded()
  await programs.getByRole('combobox', { name: 'Your state' }).selectOption('CA')
  const [first] = await programs
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .all()
  await expect(first!.getByText(/for you, tuition and books$/)).toBeVisible()
  expect(page.url()).not.toContain('CA')
  await page.reload()
  await programs.scrollIntoViewIfNeeded()
  await expect(programs.getByRole('combobox', { name: 'Your state' })).toHaveValue('CA')
  const name = await programs.getByRole('heading', { level: 3 }).first().textContent()
  await programs.getByRole('link', { name: name! }).click()
  await expect(heading(page, name!)).toBeVisible()
})

test('with a ZIP code the nearest colleges stand first, one is named this week, and two are compared', async ({
  page,
}) => {
  await page.goto(`/result#${COLLEGE_FIRST}`)
  const programs = page.getByRole('region', { name: 'Real programs that fit' })
  await programs.scrollIntoViewIfNeeded()
  await programs.getByRole('combobox', { name: 'Your state' }).selectOption('CA')
  await programs.getByRole('textbox', { name: 'Your ZIP code' }).fill('900')
  const near = programs.getByText(/Close to you|About \d0 miles away/)
  await expect(near).toHaveCount(3)
  const name = await programs.getByRole('heading', { level: 3 }).first().textContent()
  // The first step follows at once, and after the page was loaded again.
  const ask = page.getByRole('link', { name: `And ask ${name!} for its price.` })
  await expect(ask).toHaveCount(1)
  await page.reload()
  await page.getByRole('link', { name: `And ask ${name!} for its price.` }).click()
  await expect(heading(page, name!)).toBeVisible()
  expect(page.url()).not.toContain('900')

  await page.goBack()
  await programs.scrollIntoViewIfNeeded()
  await programs.getByRole('link', { name: /^See more of the/ }).click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('distance')
  const boxes = page.getByRole('checkbox', { name: /^Compare / })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByRole('link', { name: 'Compare them' }).click()
  await expect(page).toHaveURL(/\/colleges\/compare\?/)
  await expect(page.getByRole('columnheader')).not.toHaveCount(0)
})

test('colleges chosen in the list stand side by side, and the link shows the same to somebody else', async ({
  page,
}) => {
  await page.goto('/colleges?q=berkeley')
  await page.getByRole('checkbox', { name: 'Compare University of California-Berkeley' }).check()
  await page.getByRole('searchbox').fill('wgu')
  await page.getByRole('checkbox', { name: 'Compare Western Governors University' }).check()
  await page.getByRole('link', { name: 'Compare them' }).click()
  const table = page.getByRole('region', { name: 'Colleges side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  const price = table.getByRole('row', { name: /^A year cost/ })
  const average = await price.textContent()
  await page.getByRole('combobox', { name: 'Price for a family income of' }).selectOption('0')
  await expect(price).not.toHaveText(average!)

  await page.goto(page.url())
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  await expect(price).not.toHaveText(average!)
  await table.getByRole('button', { name: 'Remove University of California-Berkeley' }).click()
  await expect(table.getByRole('columnheader')).toHaveCount(2)
})

test('a college is added to a comparison by its name, even misspelled, and four are the most', async ({
  page,
}) => {
  await page.goto('/colleges/compare')
  const field = page.getByRole('searchbox')
  for (const typed of ['westren govenors', 'ohoi state main', 'purdue global', 'snhu']) {
    await field.fill(typed)
    await page.getByRole('list', { name: 'Colleges to add' }).getByRole('button').first().click()
  }
  await expect(page.getByText('Four is the most that fits side by side.')).toBeVisible()
  await expect(field).toHaveCount(0)
  await expect(page).toHaveURL(/(\?|&)c=\d{6}(&c=\d{6}){3}$/)
})

test('somebody finds the nearest colleges by a ZIP code that no link holds', async ({ page }) => {
  await page.goto('/colleges')
  await page.getByRole('textbox', { name: 'Your ZIP code' }).fill('43210')
  await page.getByRole('combobox', { name: 'No farther than' }).selectOption('50')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('distance')
  await expect(page.getByRole('listitem').filter({ hasText: 'Close to you' }).first()).toBeVisible()
  await expect(page).toHaveURL(/\?miles=50&order=distance$/)
  expect(page.url()).not.toContain('432')
  await page.reload()
  await expect(page.getByRole('heading', { name: /^\d+ of [\d,]+ colleges$/ })).toBeVisible()
  await expect(page.getByText('Close to you').first()).toBeVisible()
})

test('a misspelled name is understood, and the list says so', async ({ page }) => {
  await page.goto('/colleges?q=westren+govenors')
  await expect(page.getByText('Nothing is called “westren govenors”')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Western Governors University' })).toBeVisible()
})

test('tables that are missing or damaged are told, and can be asked for again', async ({
  page,
}) => {
  await page.route('**/data/college-facts.txt', (route) =>
    route.fulfill({ body: 'nothing of ours' }),
  )
  await page.goto('/colleges')
  await expect(page.getByRole('alert')).toContainText('arrived damaged')
  await page.unroute('**/data/college-facts.txt')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: /^[\d,]+ colleges$/ })).toBeVisible()
})

test('an address of no college says so', async ({ page }) => {
  await page.goto('/colleges/7')
  await expect(heading(page, 'There is no such college in the list')).toBeVisible()
})

test.describe('on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('colleges once looked at can be looked at without a network', async ({ page, context }) => {
    await page.goto('/colleges')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await expect(page.getByRole('heading', { name: /^[\d,]+ colleges$/ })).toBeVisible()
    await page.goto(BERKELEY)
    await expect(heading(page, /Berkeley/)).toBeVisible()
    await context.setOffline(true)
    await page.goto('/colleges?q=ohio')
    await expect(page.getByRole('heading', { name: /^\d+ of [\d,]+ colleges$/ })).toBeVisible()
    await page.goto(BERKELEY)
    await expect(heading(page, /Berkeley/)).toBeVisible()
  })
})

test('a map shows the colleges of the list as dots, and names those that are touched', async ({
  page,
}) => {
  await page.goto('/colleges?state=MT')
  const found = Number.parseInt(
    (await page.getByRole('heading', { level: 2 }).first().textContent())!,
    10,
  )
  expect(found).toBeGreaterThan(3)
  await page.getByText('See them on a map').click()
  const said = page.getByText(/colleges? in \d+ cit(y|ies)\. Touch a dot/)
  await expect(said).toContainText(`${found} colleges`)
  await expectNoAxeViolations(page)

  await page.getByRole('combobox', { name: /^State/ }).selectOption('')
  await page.getByRole('searchbox').fill('uc berkeley')
  await expect(said).toContainText('1 college in 1 city')
  const map = page.locator('main details').filter({ has: page.locator('svg[viewBox^="0 0 975"]') })
  const box = (await map.locator('svg').boundingBox())!
  // Berkeley, in the units of the drawing.
  await page.mouse.click(box.x + (40 / 975) * box.width, box.y + (245 / 610) * box.height)
  await expect(map.getByText('Berkeley, CA')).toBeVisible()
  await map.getByRole('link', { name: 'University of California-Berkeley' }).click()
  await expect(heading(page, 'University of California-Berkeley')).toBeVisible()
})
