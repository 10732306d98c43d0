import { QUESTION_IDS } from '../../src/model/person/answers.ts'
import { expect, test } from './fixtures.ts'
import { answer, expectQuestion, haveAnswered, heading } from './quiz.ts'

/** A warehouse worker with ten hours a week, by the words of each option. */
const ANSWERS = [
  'A first job as a developer',
  /tutorials/,
  'Some college, no degree yet',
  /Up to 10 hours/,
  /keep working/,
  /24 months/,
  'Up to $3,000',
  'Up to $5,000',
  /It would help/,
  'I’m not sure',
]

/** Nine answers after which the tenth changes nothing about the first path, and nine where it can. */
const SETTLED =
  'v=1&goal=developer-job&experience=none&education=some-college&hours=20&pause=keep&deadline=12&budget=8000&borrow=0&credential=no'
const NOT_SETTLED =
  'v=1&goal=developer-job&experience=tutorials&education=some-college&hours=10&pause=keep&deadline=24&budget=3000&borrow=5000&credential=helpful'

const THREE_ANSWERED = 'v=1&goal=developer-job&experience=none&education=high-school'

test('someone answers ten questions by mouse and checks the answers', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Find my path' }).click()
  for (const [place, words] of ANSWERS.entries()) {
    await expectQuestion(page, QUESTION_IDS[place]!)
    await answer(page, words)
  }
  await expect(heading(page, 'Check your answers')).toBeFocused()
  await expect(page.getByText('Not answered')).toHaveCount(0)
  await expect(page.getByRole('definition').filter({ hasText: 'Up to 10 hours' })).toBeVisible()

  await page.getByRole('button', { name: 'See my result' }).click()
  await expect(page).toHaveURL(
    /\/result#v=1&goal=developer-job&experience=tutorials&.*&support=unsure/,
  )
})

test('someone answers with the keyboard alone', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('link', { name: 'Find my path' })
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  for (const [place, question] of QUESTION_IDS.entries()) {
    await expectQuestion(page, question)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    // Onto the first option, then down by a different number of options each time.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    for (let down = 0; down < place % 3; down += 1) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio').nth(place % 3)).toBeChecked()
    await page.keyboard.press(place % 2 === 0 ? 'Enter' : 'Tab')
    if (place % 2 === 1) await page.keyboard.press('Enter')
  }
  await expect(heading(page, 'Check your answers')).toBeFocused()
})

test('the keyboard reaches the page past the header, and the address stays', async ({ page }) => {
  await page.goto('/quiz/hours')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(/\/quiz\/hours$/)
})

test('going back and loading again lose nothing', async ({ page }) => {
  await page.goto('/quiz/goal')
  await answer(page, /clients/)
  await answer(page, /tutorials/)
  await expectQuestion(page, 'education')

  await page.goBack()
  await expectQuestion(page, 'experience')
  await expect(page.getByRole('radio', { name: /tutorials/ })).toBeChecked()
  await page.goBack()
  await expect(page.getByRole('radio', { name: /clients/ })).toBeChecked()
  await page.goForward()
  await page.reload()
  await expect(page.getByRole('radio', { name: /tutorials/ })).toBeChecked()
  await page.getByRole('link', { name: 'Back' }).click()
  await expectQuestion(page, 'goal')
  await expect(page.getByRole('radio', { name: /clients/ })).toBeChecked()
})

test('a choice not continued from survives a reload, and is not taken as an answer', async ({
  page,
}) => {
  await page.goto('/quiz/goal')
  await page.getByRole('radio', { name: /clients/ }).check()
  await page.reload()
  await expect(page.getByRole('radio', { name: /clients/ })).toBeChecked()
  await page.goto('/quiz/check')
  await expect(page.getByText('Not answered')).toHaveCount(10)

  await page.goto('/quiz/goal')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'Back' }).click()
  await page.getByRole('radio', { name: /first job/ }).check()
  await page.getByRole('link', { name: 'Waymark' }).first().click()
  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByRole('link', { name: 'Find my path' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('an interrupted questionnaire goes on where it stopped', async ({ page }) => {
  await page.goto('/quiz/goal')
  await answer(page, /first job/)
  await answer(page, /None yet/)
  await expectQuestion(page, 'education')

  await page.goto('/')
  await expect(page.getByText('Question 3 of 10 is next')).toBeVisible()
  await page.getByRole('link', { name: 'Continue where you left off' }).click()
  await expectQuestion(page, 'education')
})

test('starting again clears the answers, and a slip can be undone', async ({ page }) => {
  await haveAnswered(page, THREE_ANSWERED)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(page.getByText(/earlier answers are cleared/)).toBeFocused()
  await page.getByRole('button', { name: 'Bring my answers back' }).click()
  await expect(page.getByText('Question 4 of 10 is next')).toBeVisible()

  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByRole('link', { name: 'Find my path' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.goto('/quiz/check')
  await expect(page.getByText('Not answered')).toHaveCount(10)
})

test('going on without a choice shows what is missing and leads to it', async ({ page }) => {
  await page.goto('/quiz/pause')
  await page.getByRole('button', { name: 'Continue' }).click()
  const summary = page.getByRole('alert', { name: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await summary.getByRole('link').click()
  await expect(page.getByRole('radio').first()).toBeFocused()
  await expect(page).toHaveURL(/\/quiz\/pause$/)
})

test('a changed answer leads straight back to the check page', async ({ page }) => {
  await haveAnswered(page, THREE_ANSWERED)
  await page.goto('/quiz/check')
  await page.getByRole('link', { name: 'Change schooling' }).click()
  await expect(page.getByRole('radio', { name: 'High school or GED' })).toBeChecked()
  await answer(page, 'Associate degree')
  await expect(heading(page, 'Check your answers')).toBeFocused()
  await expect(page.getByText('Associate degree')).toBeVisible()
})

test('someone whose browser stores nothing can still answer, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/quiz/goal')
  await expect(page.getByText(/not saved on this device/)).toBeVisible()
  await answer(page, /first job/)
  await expectQuestion(page, 'experience')
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: /first job/ })).toBeChecked()
})

test('whoever has decided the first path already can skip the last question', async ({ page }) => {
  await haveAnswered(page, SETTLED)
  await page.goto('/quiz/support')
  await page.getByRole('button', { name: 'Skip to my result' }).click()
  await expect(page).toHaveURL(/\/result#.*&support=unsure/)
  await expect(heading(page, /./)).toBeVisible()
})

test('while the last answer can change the first path, nobody is told to skip it', async ({
  page,
}) => {
  await haveAnswered(page, NOT_SETTLED)
  await page.goto('/quiz/support')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('button', { name: 'Skip to my result' })).toHaveCount(0)
})
