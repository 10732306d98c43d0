import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { useDraft } from '../../src/app/kept/draft.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { QUESTION_IDS, UNSURE, type Draft } from '../../src/model/person/answers.ts'
import { page, visit, expectPageInFocus } from './visit.tsx'

const TWO_ANSWERS: Draft = { goal: 'explore', experience: 'none' }

describe('the start page', () => {
  it('leads to the first question', async () => {
    const { user } = await visit('/')
    await user.click(screen.getByRole('link', { name: 'Find my path' }))
    await expectPageInFocus(QUESTION_WORDS.goal.ask)
  })

  it('says what one gets, how long it takes and what happens to the answers', async () => {
    await visit('/')
    for (const name of ['What you get', 'How long it takes', 'What happens to your answers']) {
      expect(screen.getByRole('heading', { name })).toBeVisible()
    }
  })

  it('gives the three families the same detail, with figures', async () => {
    await visit('/')
    const cards = screen.getAllByRole('article')
    expect(cards.map((card) => within(card).getByRole('heading').textContent.trim())).toEqual([
      'Bootcamp',
      'Online courses',
      'Degree',
    ])
    const terms = cards.map((card) =>
      within(card)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    )
    expect(terms[1]).toEqual(terms[0])
    expect(terms[2]).toEqual(terms[0])
    for (const card of cards) {
      expect(within(card).getByText(/^\$[\d,]+ to \$[\d,]+$/)).toBeVisible()
      expect(within(card).getByText(/^\d+ to \d+ months$/)).toBeVisible()
    }
  })

  it('leads from each family to the article about it', async () => {
    await visit('/')
    for (const [words, address] of [
      ['What a bootcamp is like', '/paths/bootcamp'],
      ['What learning online is like', '/paths/online'],
      ['What a degree is like', '/paths/degree'],
    ] as const) {
      expect(screen.getByRole('link', { name: words })).toHaveAttribute('href', address)
    }
  })

  it('goes on where one left off', async () => {
    useDraft.setState({ draft: TWO_ANSWERS })
    const { user } = await visit('/')
    expect(screen.getByText(/Question 3 of 10/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Continue where you left off' }))
    expect(await page(QUESTION_WORDS.education.ask)).toBeVisible()
  })

  it('goes on at the check page where all is answered', async () => {
    useDraft.setState({ draft: Object.fromEntries(QUESTION_IDS.map((id) => [id, UNSURE])) })
    const { user } = await visit('/')
    await user.click(screen.getByRole('link', { name: 'Continue where you left off' }))
    expect(await page('Check your answers')).toBeVisible()
  })

  it('brings the answers back when starting again was a slip', async () => {
    useDraft.setState({ draft: TWO_ANSWERS })
    const { user } = await visit('/')
    await user.click(screen.getByRole('button', { name: 'Start again' }))
    expect(useDraft.getState().draft).toEqual({})
    expect(screen.getByText(/earlier answers are cleared/)).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Bring my answers back' }))
    expect(useDraft.getState().draft).toEqual(TWO_ANSWERS)
    expect(screen.getByRole('link', { name: 'Continue where you left off' })).toBeVisible()
  })

  it('starts again for good once the first new answer is given', async () => {
    useDraft.setState({ draft: TWO_ANSWERS })
    const { user } = await visit('/')
    await user.click(screen.getByRole('button', { name: 'Start again' }))
    await user.click(screen.getByRole('link', { name: 'Find my path' }))
    await page(QUESTION_WORDS.goal.ask)
    await user.click(screen.getByRole('radio', { name: /first job/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await page(QUESTION_WORDS.experience.ask)
    await user.click(screen.getByRole('link', { name: 'Waymark' }))
    await page(/Bootcamp/)
    expect(screen.queryByRole('button', { name: 'Bring my answers back' })).toBeNull()
    expect(useDraft.getState().draft).toEqual({ goal: 'developer-job' })
  })
})
