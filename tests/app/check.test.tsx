import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { useDraft } from '../../src/app/kept/draft.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { QUESTION_IDS, UNSURE, type Draft } from '../../src/model/person/answers.ts'
import { writeLink } from '../../src/links/link.ts'
import { page, visit, expectPageInFocus } from './visit.tsx'

/** A nurse with evenings and some savings. */
const NURSE: Draft = {
  goal: 'developer-job',
  experience: 'tutorials',
  education: 'bachelor-other',
  hours: '10',
  pause: 'keep',
  deadline: '24',
  budget: '8000',
  borrow: '0',
  credential: 'no',
  support: 'cohort',
}
const { hours: _hours, borrow: _borrow, ...NURSE_WITH_TWO_OPEN } = NURSE

const ALL_UNSURE: Draft = Object.fromEntries(QUESTION_IDS.map((question) => [question, UNSURE]))

async function check(draft: Draft) {
  useDraft.setState({ draft })
  return visit('/quiz/check')
}

const seeResult = () => screen.getByRole('button', { name: 'See my result' })
const level = (criterion: string, name: string) =>
  within(screen.getByRole('group', { name: criterion })).getByRole('radio', { name })
const draft = () => useDraft.getState().draft

describe('the check page', () => {
  it('shows every answer with a link to change it, and says that one can', async () => {
    await check(NURSE)
    expect(screen.getByText(/You can change any answer/)).toBeVisible()
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
      QUESTION_IDS.map((question) => QUESTION_WORDS[question].label),
    )
    expect(screen.getByText('Up to $8,000')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Change hours a week' })).toBeVisible()
    expect(screen.getAllByRole('link', { name: /^Change / })).toHaveLength(10)
  })

  it('marks what is not answered, and leads there', async () => {
    const { user } = await check(NURSE_WITH_TWO_OPEN)
    expect(screen.getAllByText('Not answered')).toHaveLength(2)
    await user.click(screen.getByRole('link', { name: 'Answer hours a week' }))
    await expectPageInFocus(QUESTION_WORDS.hours.ask)
  })

  it('is where Continue and Back lead after Change', async () => {
    const { user } = await check(NURSE)
    await user.click(screen.getByRole('link', { name: /Change own money/ }))
    await page(QUESTION_WORDS.budget.ask)
    expect(screen.getByRole('radio', { name: 'Up to $8,000' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Up to $3,000' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await page('Check your answers')
    expect(draft().budget).toBe('3000')

    await user.click(screen.getByRole('link', { name: 'Change goal' }))
    await page(QUESTION_WORDS.goal.ask)
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await expectPageInFocus('Check your answers')
  })

  it('leads to a result whose address holds every answer', async () => {
    const { user, router } = await check(NURSE)
    await user.click(seeResult())
    await waitFor(() => expect(router.state.location.pathname).toBe('/result'))
    expect(router.state.location.hash).toContain(`#${writeLink(NURSE)}`)
  })

  it('asks what is open, one after the other, before it shows a result', async () => {
    const { user } = await check(NURSE_WITH_TWO_OPEN)
    expect(screen.getByText(/2 questions are still open/)).toBeVisible()
    await user.click(seeResult())
    await page(QUESTION_WORDS.hours.ask)
    expect(screen.getByText(/Your result needs this answer/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /Up to 5 hours/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await page(QUESTION_WORDS.borrow.ask)
    await user.click(screen.getByRole('radio', { name: /not sure/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await page('Check your answers')
    expect(screen.queryByText(/still open/)).toBeNull()
  })

  it('says kindly what to expect where nothing is sure', async () => {
    await check(ALL_UNSURE)
    expect(screen.getByText(/mostly show what each path needs/)).toBeVisible()
  })

  it('does not say so where something is sure', async () => {
    await check({ ...ALL_UNSURE, hours: '20' })
    expect(screen.queryByText(/mostly show what each path needs/)).toBeNull()
  })

  it('takes details, and takes each of them back', async () => {
    const { user } = await check(NURSE)
    await user.click(screen.getByRole('heading', { name: 'Add details' }))
    const income = screen.getByRole('combobox', { name: /earn now/ })
    await user.selectOptions(income, 'Up to $50,000 a year')
    await user.selectOptions(screen.getByRole('combobox', { name: /state/ }), 'Oregon')
    await user.click(screen.getByRole('checkbox', { name: /laid off/ }))
    await user.click(screen.getByRole('checkbox', { name: /GI Bill/ }))
    await user.click(screen.getByRole('radio', { name: /Back-end/ }))
    expect(draft()).toEqual({
      ...NURSE,
      income: '50000',
      state: 'OR',
      aid: ['gi-bill', 'laid-off'],
      role: 'back-end',
    })

    await user.selectOptions(income, 'Skip this')
    await user.selectOptions(screen.getByRole('combobox', { name: /state/ }), 'Skip this')
    await user.click(screen.getByRole('checkbox', { name: /laid off/ }))
    await user.click(screen.getByRole('checkbox', { name: /GI Bill/ }))
    await user.click(screen.getByRole('radio', { name: 'I have not decided' }))
    expect(draft()).toEqual(NURSE)
    expect(income).toBeVisible()
  })

  it('offers the fifty states and the District of Columbia', async () => {
    const { user } = await check(NURSE)
    await user.click(screen.getByRole('heading', { name: 'Add details' }))
    const states = within(screen.getByRole('combobox', { name: /state/ })).getAllByRole('option')
    expect(states).toHaveLength(1 + 51)
  })

  it('lets one criterion matter more or less, and as it is again', async () => {
    const { user } = await check(NURSE)
    await user.click(screen.getByRole('heading', { name: 'What matters most' }))
    expect(level('Cost', 'As it is')).toBeChecked()

    await user.click(level('Cost', 'More'))
    await user.click(level('Support', 'Less'))
    expect(draft().priorities).toEqual({ cost: 'more', support: 'less' })

    await user.click(level('Cost', 'As it is'))
    expect(draft().priorities).toEqual({ support: 'less' })
    await user.click(level('Support', 'As it is'))
    expect(draft()).toEqual(NURSE)
  })

  it('opens the details that were given before', async () => {
    await check({ ...NURSE, state: 'OH' })
    expect(screen.getByRole('combobox', { name: /state/ })).toHaveValue('OH')
    expect(screen.getByRole('combobox', { name: /state/ })).toBeVisible()
  })
})
