import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { useDraft } from '../../src/app/kept/draft.ts'
import { saveResult, useSaved } from '../../src/app/kept/saved.ts'
import { ReleaseNotice } from '../../src/app/links/ReleaseNotice.tsx'
import type { Release } from '../../src/model/releases/release-log.ts'
import type { Answers } from '../../src/model/person/answers.ts'
import { readLink } from '../../src/links/link.ts'
import { sinceRelease } from '../../src/links/since-release.ts'
import { LINKS } from './result-links.ts'
import { page, visit } from './visit.tsx'

function answersIn(link: string): Answers {
  const read = readLink(link)
  if (read.kind !== 'complete') throw new Error(`expected a whole link, got ${read.kind}`)
  return read.answers
}

const shared = () => screen.queryByRole('complementary', { name: 'This is a shared result' })

beforeEach(() => {
  localStorage.clear()
  useSaved.setState(useSaved.getInitialState(), true)
})

describe('someone else’s result', () => {
  it('says that it is shared, and leads to the first question', async () => {
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    expect(shared()).toHaveTextContent(/It shows the answers in its link\./)
    await user.click(screen.getByRole('link', { name: 'Answer for yourself' }))
    await page('What do you want this to lead to?')
    expect(useDraft.getState().draft).toEqual({})
  })

  it('can be started from, and that can be undone', async () => {
    useDraft.setState({ draft: { goal: 'explore' } })
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    expect(shared()).toHaveTextContent(/have not been touched/)
    await user.click(screen.getByRole('button', { name: 'Use these answers' }))
    await page('Check your answers')
    expect(useDraft.getState().draft).toEqual(answersIn(LINKS.ranked))
    await user.click(screen.getByRole('button', { name: 'Bring my answers back' }))
    expect(useDraft.getState().draft).toEqual({ goal: 'explore' })
    expect(screen.queryByRole('button', { name: 'Bring my answers back' })).toBeNull()
  })

  it('can be compared with one’s own', async () => {
    useDraft.setState({ draft: answersIn(LINKS.sole) })
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    await user.click(screen.getByRole('link', { name: 'Compare with mine' }))
    await page('Two answers: a free online curriculum, or a part-time bootcamp')
    expect(screen.getByRole('region', { name: 'Your answers' })).toHaveTextContent(/Free online/)
  })

  it('is one’s own where the device remembers the answers', async () => {
    useDraft.setState({ draft: answersIn(LINKS.close) })
    await visit(`/result#${LINKS.close}#keep`)
    expect(shared()).toBeNull()
  })

  it('is one’s own too without the income and state that were left out', async () => {
    useDraft.setState({ draft: answersIn(LINKS.close) })
    await visit(`/result#${LINKS.close.replace('&income=50000&state=CA', '')}`)
    expect(shared()).toBeNull()
  })

  it('is one’s own where it was saved', async () => {
    saveResult({ name: 'Mine', note: '', savedOn: '2026-11-22', link: LINKS.ranked })
    await visit(`/result#${LINKS.ranked}#keep`)
    expect(shared()).toBeNull()
  })
})

describe('handing a result on', () => {
  it('shows the link as a QR code when asked', async () => {
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    const button = screen.getByRole('button', { name: 'Show a QR code' })
    expect(screen.queryByRole('img', { name: 'QR code of the link' })).toBeNull()
    await user.click(button)
    expect(await screen.findByRole('img', { name: 'QR code of the link' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Hide the QR code' }))
    expect(screen.queryByRole('img', { name: 'QR code of the link' })).toBeNull()
  })

  it('offers the device’s own way to share where there is one', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(() =>
      Promise.reject(new Error('closed')),
    )
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    await user.click(screen.getByRole('button', { name: 'Share' }))
    expect(share.mock.calls[0]![0].url).toContain(LINKS.ranked)
  })

  it('writes an email that holds the link', async () => {
    await visit(`/result#${LINKS.ranked}#keep`)
    const mail = screen.getByRole('link', { name: 'Send it by email' }).getAttribute('href')!
    expect(mail).toMatch(/^mailto:\?subject=/)
    expect(decodeURIComponent(mail)).toContain(`/result#${LINKS.ranked}`)
  })

  it('makes a link that asks for a second opinion, without income and state if so wished', async () => {
    const { user } = await visit(`/result#${LINKS.close}#keep`)
    await user.click(screen.getByRole('checkbox', { name: /Leave out/ }))
    await user.click(screen.getByText('Ask for a second opinion'))
    const field = await screen.findByRole('textbox', { name: 'The link to ask with' })
    expect(field).toHaveDisplayValue(/\/compare#a=v=1&goal=developer-job/)
    expect(field).not.toHaveDisplayValue(/state=|income=|&b=/)
  })
})

describe('a link of an earlier release', () => {
  const LOG: readonly Release[] = [
    { release: '2026.1', date: '2026-11-22', effect: null, changes: [] },
    {
      release: '2027.1',
      date: '2027-05-01',
      effect: null,
      changes: [
        {
          what: 'figure',
          path: 'bootcamp-part-time',
          figure: 'price',
          from: '$9,800',
          to: '$11,200',
          why: 'The survey of 2027 has newer prices.',
        },
        { what: 'weight', criterion: 'gain', from: '40', to: '50', why: 'Set by more people.' },
        { what: 'limit', limit: 'hours', from: '5', to: '6', why: 'Schools ask for more.' },
      ],
    },
    { release: '2027.2', date: '2027-09-01', effect: null, changes: [] },
  ]
  const then = { release: '2026.1', top: 'bootcamp-part-time' } as const

  it('shows both verdicts and what changed, where the answer did', () => {
    render(<ReleaseNotice since={sinceRelease(then, 'online-mentored', LOG, '2027.2')} />)
    expect(
      screen.getByText(/was a part-time bootcamp; it is now an online program with a mentor/),
    ).toBeVisible()
    const group = within(screen.getByRole('group'))
    expect(group.getAllByRole('listitem', { hidden: true }).map((one) => one.textContent)).toEqual([
      'Part-time bootcamp, price: from $9,800 to $11,200. The survey of 2027 has newer prices.',
      'Weight of pay: from 40 to 50. Set by more people.',
      'Limit on hours a week: from 5 to 6. Schools ask for more.',
    ])
    expect(group.getByText('2027.2, September 1, 2027')).toBeInTheDocument()
    expect(group.getByText('No figure, weight or limit was changed.')).toBeInTheDocument()
  })

  it('says so where the answer stands', () => {
    render(<ReleaseNotice since={sinceRelease(then, 'bootcamp-part-time', LOG, '2027.2')} />)
    expect(screen.getByText(/The answer stands: a part-time bootcamp/)).toBeVisible()
  })

  it('says so where it is later than this page', () => {
    const later = { release: '2031.2', top: null }
    render(<ReleaseNotice since={sinceRelease(later, 'none', LOG, '2026.1')} />)
    expect(screen.getByText(/from release 2031.2.*Load the page again/)).toBeVisible()
  })
})
