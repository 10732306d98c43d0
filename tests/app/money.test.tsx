import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { LINKS } from './result-links.ts'
import { sectionOf, visitResult } from './visit.tsx'

const open = (link: string) => visitResult(link, 'money')
async function money() {
  const section = await sectionOf('money')
  await within(section).findByText(/None of this moves the ranking/)
  return section
}
const term = (section: HTMLElement, name: string | RegExp) =>
  within(section)
    .getAllByRole('term')
    .find(({ textContent }) =>
      typeof name === 'string' ? textContent === name : name.test(textContent),
    )

/** A small raise over a large price, so that much depends on how soon the raise counts. */
const EVEN =
  'v=1&goal=grow&experience=none&education=some-college&hours=10&pause=keep&deadline=48' +
  '&budget=8000&borrow=40000&credential=required&support=some&income=50000'

/** A degree on borrowed money, with no pay to take the payments from. */
const TOO_MUCH =
  'v=1&goal=grow&experience=none&education=some-college&hours=20&pause=pause&deadline=none' +
  '&budget=0&borrow=40000&credential=required&support=cohort&income=0'

describe('whether a path pays off', () => {
  it('shows the monthly payment beside the yardstick, each with its range', async () => {
    await open(`${LINKS.ranked}&income=35000`)
    const payment = term(await money(), /^\$\d+ a month$/)?.parentElement
    expect(payment).toHaveTextContent(/for .*years? after study ends/)
    expect(payment).toHaveTextContent(/\$\d+ to \$\d+ is the likely range/)
    expect(payment).toHaveTextContent(/percent of the pay you could expect/)
    expect(payment).toHaveTextContent(/more than 8 percent heavy/)
  })

  it('opens the passport of the yardstick, and of every other number it shows', async () => {
    const { user } = await open(`${LINKS.ranked}&income=35000`)
    const section = within(await money())
    for (const [words, name] of [
      ['Where the yardstick comes from', /Loan payments that count as heavy.*8 percent.*Grade B/],
      ['Where the interest comes from', /Interest on a loan, a year.*percent/],
      ['Where the new pay comes from', /Pay in a first developer job/],
      ['Where our chance comes from', /People who reach the goal/],
    ] as const) {
      await user.click(section.getByRole('button', { name: words }))
      await waitFor(() => expect(document.activeElement).toHaveTextContent(name))
      expect(document.activeElement?.parentElement).toHaveAttribute('open')
    }
    expect(await screen.findByText(/judges programs by what graduates earn/)).toBeVisible()
  })

  it.each([
    ['every answer given', LINKS.ranked],
    [
      'hours, coding and schooling open',
      LINKS.ranked
        .replace('hours=20', 'hours=unsure')
        .replace('experience=tutorials', 'experience=unsure')
        .replace('education=some-college', 'education=unsure'),
    ],
  ])('gives the same months as the answer above it, with %s', async (_name, link) => {
    await open(link)
    const takes = await sectionOf('takes')
    const [, low, high] = /ikely (\d+) to (\d+)/.exec(takes.textContent) ?? []
    expect(low).toBeDefined()
    const [ends] = within(await money()).getAllByText('Study ends')
    expect(ends!.nextElementSibling).toHaveTextContent(`Month ${low} to ${high}`)
  })

  it('says from which chance on it pays for itself, beside the chance we estimate', async () => {
    await open(`${LINKS.ranked}&income=35000`)
    const line = term(await money(), /in 20$/)?.parentElement
    expect(line).toHaveTextContent(/if your chance of a developer job is above that/)
    expect(line).toHaveTextContent(/We estimate about \d+ in 20 for people who start/)
  })

  it('shows the gain if it works, if it does not and on average, each as a range', async () => {
    await open(LINKS.ranked)
    const rows = within(await money()).getAllByRole('row')
    for (const name of ['If it works', 'If it does not', 'On average']) {
      const row = rows.find(({ textContent }) => textContent.startsWith(name))
      expect(row).toHaveTextContent(/−?\$[\d,]+ to −?\$[\d,]+$/)
    }
  })

  it('counts over other years and at another rate as soon as one is chosen', async () => {
    const { user } = await open(`${LINKS.ranked}&income=35000`)
    const section = within(await money())
    const works = () => section.getByRole('row', { name: /^If it works/ }).textContent
    const atFirst = works()
    await user.click(section.getByRole('radio', { name: '20 years' }))
    expect(section.getByText(/over 20 years compared with not starting/)).toBeVisible()
    const over20 = works()
    expect(over20).not.toBe(atFirst)
    await user.click(section.getByRole('radio', { name: '7 percent less' }))
    expect(works()).not.toBe(over20)
  })

  it('names and describes the chart, and has a table behind it', async () => {
    const { user } = await open(`${LINKS.ranked}&income=35000`)
    const section = within(await money())
    expect(await section.findByRole('img', { name: /Money over the years/ })).toHaveAccessibleName(
      /crosses zero after \d+ months/,
    )
    await user.click(section.getByText('The same as a table'))
    const table = section.getByRole('table', { name: /Money in total since the start/ })
    expect(within(table).getAllByRole('row')).toHaveLength(12)
  })

  it('says that usual pay stands in until pay now is told, and takes it in place', async () => {
    const { user, router } = await open(LINKS.ranked)
    const section = within(await money())
    expect(
      section.getByText(/You have not told us, so we use the usual pay of workers/),
    ).toBeVisible()
    const income = section.getByRole('combobox', { name: 'What you earn now' })
    await user.selectOptions(income, 'Up to $35,000 a year')
    expect(router.state.location.hash).toContain('income=35000')
    expect(section.getByText(/what you earn now: up to \$35,000 a year/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(router.state.location.hash).not.toContain('income')
  })

  it('has no number about pay where the goal is not about pay', async () => {
    await open(LINKS.ranked.replace('developer-job', 'explore'))
    const section = await money()
    expect(section).toHaveTextContent(/find out whether coding is for you/)
    expect(within(section).queryByRole('table')).toBeNull()
    expect(within(section).queryByRole('img')).toBeNull()
  })

  it('says that an open goal leaves pay open', async () => {
    await open(LINKS.ranked.replace('developer-job', 'unsure'))
    expect(await money()).toHaveTextContent(/not sure yet what this should lead to/)
  })

  it('never claims to be part of the ranking', async () => {
    await open(LINKS.ranked)
    expect(await money()).toHaveTextContent(/None of this moves the ranking/)
  })

  it('does the same for every path of a close call', async () => {
    const { user } = await open(LINKS.close)
    await screen.findByText('Close call')
    const section = within(await money())
    const contenders = within(screen.getAllByRole('table')[0]!).getAllByRole('rowheader')
    for (const title of section.getAllByText('How it adds up')) await user.click(title)
    const charts = await section.findAllByRole('img', { name: /Money over the years/ })
    expect(charts).toHaveLength(contenders.length)
  })

  it('warns where payments would take too much of the pay', async () => {
    await open(TOO_MUCH)
    expect(await money()).toHaveTextContent(/Heavy payments: they would take a larger part/)
  })

  it('warns where a gain depends on how much later money counts', async () => {
    await open(EVEN)
    expect(await money()).toHaveTextContent(
      /Whether a gain is to be expected depends on how much later money counts/,
    )
  })
})
