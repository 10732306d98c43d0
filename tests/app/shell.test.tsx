import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { page, expectPageInFocus, visit } from './visit.tsx'

describe('every page', () => {
  it('can be reached past the header without touching the address', async () => {
    const { user } = await visit('/quiz/hours')
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  it('keeps the focus where it is when only the query or the fragment changes', async () => {
    const { router } = await visit('/quiz/hours')
    const radio = screen.getAllByRole('radio')[0]!
    radio.focus()
    await act(() => router.navigate('/quiz/hours?for=check'))
    await act(() => router.navigate('/quiz/hours?for=check#elsewhere'))
    expect(radio).toHaveFocus()
  })

  it('has a title that ends in our name', async () => {
    const { router } = await visit('/')
    const titles = [document.title]
    for (const address of ['/quiz/goal', '/quiz/check', '/nowhere']) {
      await act(() => router.navigate(address))
      await waitFor(() => expect(titles).not.toContain(document.title))
      titles.push(document.title)
    }
    expect(titles.map((title) => title.endsWith(' | Waymark'))).toEqual(titles.map(() => true))
    expect(new Set(titles).size).toBe(4)
  })

  it('leads home from an address that is not ours', async () => {
    const { user } = await visit('/nowhere')
    await page(/not on the map/)
    await user.click(screen.getByRole('link', { name: 'Go to the start page' }))
    await expectPageInFocus(/Bootcamp/)
  })
})
