import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { useDraft } from '../../src/app/kept/draft.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { QUESTION_IDS } from '../../src/model/person/answers.ts'
import { page, visit } from './visit.tsx'

const radio = (name: RegExp) => screen.getByRole('radio', { name })
const go = () => screen.getByRole('button', { name: 'Continue' })
const ask = (question: keyof typeof QUESTION_WORDS) => QUESTION_WORDS[question].ask

describe('a question page', () => {
  it('asks its question as the heading of a group that also says why', async () => {
    await visit('/quiz/hours')
    const group = screen.getByRole('group', { name: ask('hours') })
    expect(group).toContainElement(screen.getByRole('heading', { level: 1, name: ask('hours') }))
    const { why, between } = QUESTION_WORDS.hours
    expect(group).toHaveAccessibleDescription(`${why} ${between}`)
    expect(screen.getByText('Question 4 of 10')).toBeVisible()
    expect(document.title).toBe(`${ask('hours')} Question 4 of 10 | Waymark`)
  })

  it.each(QUESTION_IDS)(
    'chooses nothing for anyone at %s, and offers not to be sure',
    async (id) => {
      await visit(`/quiz/${id}`)
      await page(ask(id))
      expect(screen.queryByRole('radio', { checked: true })).toBeNull()
      expect(radio(/not sure/)).toBeEnabled()
    },
  )

  it('saves the answer on Continue and asks the next question, with the focus on it', async () => {
    const { user } = await visit('/quiz/goal')
    await user.click(radio(/first job/))
    expect(useDraft.getState().draft.goal).toBeUndefined()
    await user.click(go())
    expect(await page(ask('experience'))).toHaveFocus()
    expect(useDraft.getState().draft.goal).toBe('developer-job')
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })

  it('does not move the focus on the first load', async () => {
    await visit('/quiz/goal')
    expect(document.body).toHaveFocus()
  })

  it('keeps a choice when going back, and shows it again', async () => {
    const { user } = await visit('/quiz/experience')
    await user.click(radio(/tutorials/))
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await page(ask('goal'))
    await user.click(radio(/not sure/))
    await user.click(go())
    await page(ask('experience'))
    expect(radio(/tutorials/)).toBeChecked()
  })

  it('leads back from the first question to the start page', async () => {
    const { user } = await visit('/quiz/goal')
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(await page(/Bootcamp, online course or degree/)).toBeVisible()
  })

  it('leads from the last question to the check page', async () => {
    const { user } = await visit('/quiz/support')
    await user.click(radio(/on my own/))
    await user.click(go())
    expect(await page('Check your answers')).toBeVisible()
  })

  it('shows what is missing at each attempt to go on without a choice', async () => {
    const { user } = await visit('/quiz/budget')
    await user.click(go())
    const summary = screen.getByRole('alert', { name: 'There is a problem' })
    expect(summary).toHaveFocus()
    expect(document.title).toMatch(/^Error: /)
    expect(screen.getByRole('group', { name: ask('budget') })).toHaveAccessibleDescription(
      /Error: Select an answer/,
    )

    await user.click(screen.getByRole('link', { name: /Select an answer/ }))
    expect(screen.getAllByRole('radio')[0]).toHaveFocus()

    await user.click(go())
    expect(screen.getByRole('alert', { name: 'There is a problem' })).toHaveFocus()

    await user.click(radio(/Up to \$3,000/))
    await user.click(go())
    await page(ask('borrow'))
    expect(document.title).not.toMatch(/Error/)
  })

  it('offers a way back from the address of a question that we do not ask', async () => {
    await visit('/quiz/salary')
    await page(/not on the map/)
    expect(screen.getByRole('link', { name: /start page/ })).toHaveAttribute('href', '/')
  })

  it('opens the first question at the bare address of the questionnaire', async () => {
    await visit('/quiz')
    expect(await page(ask('goal'))).toBeVisible()
  })
})
