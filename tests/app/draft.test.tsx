import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { DRAFT_KEY, saveAnswer, startAgain, useDraft } from '../../src/app/kept/draft.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { page, visit } from './visit.tsx'

/** What happens to the store when the app is opened anew. */
async function reopen() {
  await useDraft.persist.rehydrate()
}

function storeRefuses(what: 'getItem' | 'setItem') {
  vi.spyOn(Storage.prototype, what).mockImplementation(() => {
    throw new DOMException('refused', 'QuotaExceededError')
  })
}

describe('answers in progress', () => {
  it('are kept on the device as the text of a link', () => {
    saveAnswer('goal', 'grow')
    saveAnswer('hours', 'unsure')
    expect(localStorage.getItem(DRAFT_KEY)).toBe('v=1&goal=grow&hours=unsure')
  })

  it('are there again when the app is opened anew', async () => {
    localStorage.setItem(DRAFT_KEY, 'v=1&goal=grow&hours=20&state=OR')
    await reopen()
    expect(useDraft.getState().draft).toEqual({ goal: 'grow', hours: '20', state: 'OR' })
  })

  it('leave nothing behind when they are cleared', () => {
    saveAnswer('goal', 'grow')
    startAgain()
    expect(localStorage.getItem(DRAFT_KEY)).toBeNull()
  })

  it('keep what can be read where one answer cannot', async () => {
    localStorage.setItem(DRAFT_KEY, 'v=1&goal=grow&hours=banana')
    await reopen()
    expect(useDraft.getState().draft).toEqual({ goal: 'grow' })
    await visit('/quiz/hours')
    expect(screen.getByRole('status')).toHaveTextContent(/Some of the answers/)
  })

  it.each(['nonsense', 'v=99&goal=grow', 'v=1&goal=grow&hours=banana'])(
    'are never written over where they cannot be read, such as %j',
    async (text) => {
      localStorage.setItem(DRAFT_KEY, text)
      await reopen()
      expect(localStorage.getItem(DRAFT_KEY)).toBe(text)
      saveAnswer('goal', 'explore')
      expect(localStorage.getItem(DRAFT_KEY)).toBe('v=1&goal=explore')
      expect(localStorage.getItem(`${DRAFT_KEY}-aside-1`)).toBe(text)
    },
  )

  it.each(['', 'null', '{"state":{}}', '%E0%A4%A', 'v=99&goal=grow', '\u0000'.repeat(99)])(
    'start empty, and say so, where the device holds %j',
    async (text) => {
      localStorage.setItem(DRAFT_KEY, text)
      await reopen()
      await visit('/quiz/goal')
      expect(useDraft.getState().draft).toEqual({})
      expect(screen.getByRole('status')).toHaveTextContent(/could not be read/)
    },
  )

  it('are kept again after the first new answer, wherever they could not be read', async () => {
    localStorage.setItem(DRAFT_KEY, 'nonsense')
    await reopen()
    const { user } = await visit('/quiz/goal')
    await user.click(screen.getByRole('radio', { name: /first job/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await page(QUESTION_WORDS.experience.ask)
    expect(screen.queryByRole('status')).toBeNull()
    expect(localStorage.getItem(DRAFT_KEY)).toBe('v=1&goal=developer-job')
  })

  it('stay in memory, and the person is told, where the device is full', async () => {
    storeRefuses('setItem')
    const { user } = await visit('/quiz/goal')
    expect(screen.queryByRole('status')).toBeNull()
    await user.click(screen.getByRole('radio', { name: /first job/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await page(QUESTION_WORDS.experience.ask)
    expect(screen.getByRole('status')).toHaveTextContent(/not saved on this device/)
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await page(QUESTION_WORDS.goal.ask)
    expect(screen.getByRole('radio', { name: /first job/ })).toBeChecked()
  })

  it('stay in memory, and the person is told, where the device allows no storage', async () => {
    storeRefuses('getItem')
    storeRefuses('setItem')
    await reopen()
    await visit('/quiz/goal')
    expect(screen.getByRole('status')).toHaveTextContent(/not saved on this device/)
  })
})
