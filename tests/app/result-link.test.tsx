import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { useDraft } from '../../src/app/kept/draft.ts'
import { RELEASE } from '../../src/model/releases/release.ts'
import { LINKS } from './result-links.ts'
import { page, visit } from './visit.tsx'

const open = (link: string) => visit(`/result#${link}`)

describe('a link opened on the result page', () => {
  it('is completed in the address bar with the release and the answer', async () => {
    const { router } = await open(LINKS.ranked)
    await waitFor(() =>
      expect(router.state.location.hash).toBe(
        `#${LINKS.ranked}&r=${RELEASE}&top=bootcamp-part-time`,
      ),
    )
  })

  it('is moved into the fragment where it came as a query', async () => {
    const { router } = await visit(`/result?${LINKS.ranked}`)
    await page(/part-time bootcamp/)
    await waitFor(() => expect(router.state.location.search).toBe(''))
    expect(router.state.location.hash).toContain(LINKS.ranked)
  })

  it('says which answer could not be read, and keeps saying so', async () => {
    const { router } = await open(LINKS.ranked.replace('hours=20', 'hours=lots'))
    expect(screen.getByText(/answer about hours a week counts as/)).toBeVisible()
    expect(router.state.location.hash).toContain('hours=lots')
  })

  it('says what it was where another release made it', async () => {
    const { router } = await open(`${LINKS.ranked}&r=2025.1&top=online-free`)
    expect(
      screen.getByText(/The answer was a free online curriculum; it is now a part-time bootcamp\./),
    ).toBeVisible()
    expect(router.state.location.hash).toContain('r=2025.1')
  })

  it('leaves the visitor’s own answers alone, and says so', async () => {
    useDraft.setState({ draft: { goal: 'explore' } })
    await open(LINKS.ranked)
    expect(screen.getByText(/have not been touched/)).toBeVisible()
    expect(useDraft.getState().draft).toEqual({ goal: 'explore' })
  })

  it('says nothing of that where they are the visitor’s own', async () => {
    await open(LINKS.ranked)
    expect(screen.queryByText(/have not been touched/)).toBeNull()
  })
})

describe('a link that is not whole', () => {
  it('says which questions it leaves open, and asks only those', async () => {
    const { user } = await open(
      LINKS.ranked.replace('&hours=20', '').replace('&support=cohort', ''),
    )
    await page('Part of this link is missing')
    expect(screen.getByText(/nothing about hours a week and what keeps you going\./)).toBeVisible()
    expect(useDraft.getState().draft).toEqual({})

    await user.click(screen.getByRole('button', { name: 'Answer these 2 now' }))
    await page('How many hours a week could you study?')
    expect(useDraft.getState().draft.goal).toBe('developer-job')
  })

  it('says that a newer link needs a newer page', async () => {
    await open('v=99&goal=developer-job')
    await page('This link is newer than this page')
    expect(screen.getByRole('button', { name: 'Load this page again' })).toBeEnabled()
  })

  it.each([
    '',
    'nonsense',
    '%E0%A4%A',
    '<script>alert(1)</script>',
    'goal=<img src=x onerror=alert(1)>',
    '__proto__=1&constructor=2',
    `x=${'9'.repeat(20_000)}`,
  ])('shows a message and a start for %.30j', async (link) => {
    await open(link)
    await page('There is no result in this address')
    expect(screen.getByRole('link', { name: 'Answer ten questions' })).toHaveAttribute(
      'href',
      '/quiz/goal',
    )
  })
})
