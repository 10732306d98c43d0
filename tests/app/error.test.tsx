import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { saveAnswer, useDraft } from '../../src/app/kept/draft.ts'
import { page, visit, expectPageInFocus } from './visit.tsx'

// As when the connection drops before a page's code has come.
vi.mock('../../src/app/pages/quiz/CheckPage.tsx', () => {
  throw new Error('the code of this page did not load')
})

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

describe('a page that fails', () => {
  it('says so, keeps the answers and leads home', async () => {
    saveAnswer('goal', 'grow')
    const { user, router } = await visit('/quiz/goal')
    await act(() => router.navigate('/quiz/check'))
    await expectPageInFocus('Something went wrong on our side')
    expect(screen.getByText(/answers are safe on this device/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Load this page again' })).toBeEnabled()
    await user.click(screen.getByRole('link', { name: 'Go to the start page' }))
    await page(/Bootcamp/)
    expect(screen.getByRole('link', { name: 'Continue where you left off' })).toBeVisible()
    expect(useDraft.getState().draft).toEqual({ goal: 'grow' })
  })

  it('does not offer to load again where that would lose the answers', async () => {
    useDraft.setState({ draft: { goal: 'grow' }, keeping: 'not-kept' })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError')
    })
    saveAnswer('hours', '5')
    await visit('/quiz/check')
    expect(screen.queryByRole('button', { name: 'Load this page again' })).toBeNull()
    expect(screen.getByText(/as long as you do not close or reload/)).toBeVisible()
  })
})
