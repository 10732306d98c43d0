import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { useDraft } from '../../src/app/kept/draft.ts'
import { PATH_WORDS } from '../../src/words/en/paths.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { QUESTION_IDS, type Answers } from '../../src/model/person/answers.ts'
import { recommend } from '../../src/model/recommend.ts'
import { RELEASE } from '../../src/model/releases/release.ts'
import { readLink } from '../../src/links/link.ts'
import { LINKS } from './result-links.ts'
import { page, visit } from './visit.tsx'

const open = (link: string) => visit(`/result#${link}`)
const section = (name: string) => screen.getByRole('region', { name })
const select = (name: string) => screen.getByRole('combobox', { name })

function answersIn(link: string): Answers {
  const read = readLink(link)
  if (read.kind !== 'complete') throw new Error(`expected a whole link, got ${read.kind}`)
  return read.answers
}

describe('a result with several paths within the limits', () => {
  it('says in a sentence which path fits best, and how sure that is', async () => {
    await open(LINKS.ranked)
    await page('A part-time bootcamp fits you best')
    expect(await screen.findByText('Solid lead')).toBeVisible()
    expect(screen.getByText(/came first in about 80 of 100 versions/)).toBeVisible()
    expect(document.title).toBe('A part-time bootcamp fits you best | Waymark')
  })

  it('shows months, cost and people who get there, each with its range', async () => {
    await open(LINKS.ranked)
    for (const number of ['9 months', '$11,000', '23 in 100']) {
      const term = screen.getAllByRole('term').find(({ textContent }) => textContent === number)
      expect(term?.parentElement).toHaveTextContent(/\d to \$?\d/)
    }
  })

  it('gives the reasons that carry it and the largest but, beside the next path', async () => {
    await open(LINKS.ranked)
    const reasons = within(section('Why')).getAllByRole('listitem')
    expect(reasons.at(-1)).toHaveTextContent(/^But it costs more/)
    expect(reasons.at(-1)).toHaveTextContent('Online program with a mentor: $')
  })

  it('lists every path in one of two places, the ruled out ones with their limits', async () => {
    await open(LINKS.ranked)
    const rows = within(section('Side by side')).getAllByRole('row').slice(1)
    const out = within(section('Ruled out')).getAllByRole('heading', { level: 3 })
    const names = [
      ...rows.map((row) => within(row).getByRole('rowheader').textContent.trim()),
      ...out.map(({ textContent }) => textContent.trim()),
    ]
    expect(names.toSorted()).toEqual(PATH_IDS.map((id) => PATH_WORDS[id].name).toSorted())
    expect(section('Ruled out')).toHaveTextContent(
      /Tuition-free bootcampHours a week\. It needs at least 30 hours a week; you have 20\./,
    )
  })

  it('never shows a score, a match or a verdict on the reader', async () => {
    await open(LINKS.ranked)
    expect(screen.getByRole('main').textContent).not.toMatch(/eligible|% match|out of 100/i)
  })

  it('puts its headings in order', async () => {
    await open(LINKS.ranked)
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
  })

  it('opens the passport of a number from the number', async () => {
    const { user } = await open(LINKS.ranked)
    const [toPrice] = within(section('What it takes')).getAllByRole('button', {
      name: 'Where this comes from: price',
    })
    await user.click(toPrice!)
    const passport = document.getElementById('bootcamp-part-time-price')
    expect(passport).toHaveAttribute('open')
    expect(passport).toContainElement(document.activeElement as HTMLElement)
    expect((await within(passport!).findAllByRole('link')).length).toBeGreaterThan(0)
  })

  it('stands equals side by side where it is too close to call', async () => {
    await open(LINKS.close)
    await page(/^Too close to call: a .+ or a .+/)
    expect(section('What sets them apart')).toBeVisible()
    expect(screen.queryByText(/fits you best/)).toBeNull()
  })
})

describe('results of other kinds', () => {
  it('does not praise the only path within the limits', async () => {
    await open(LINKS.sole)
    await page('Only one path is within your limits: a free online curriculum')
    expect(screen.queryByText(/fits you best/)).toBeNull()
    expect(screen.queryByRole('region', { name: 'Why' })).toBeNull()
  })

  it('says plainly that nothing fits, shows what is nearest, and offers a free first step', async () => {
    await open(LINKS.nothing)
    await page('No path keeps within all your limits yet')
    expect(
      within(section('What comes nearest')).getAllByRole('heading', { level: 3 }),
    ).toHaveLength(PATH_IDS.length)
    expect(section('A free first step')).toBeVisible()
  })

  it('offers two changes together where no single one is enough', async () => {
    const { user } = await open(LINKS.nothing)
    await user.click(
      await screen.findByRole('button', { name: /^If .*, and if .* would come first$/ }),
    )
    expect(await page(/Only one path is within your limits/)).toHaveFocus()
  })

  it('brings a path back with one press where one change is enough', async () => {
    const { user, router } = await open(LINKS.nothing.replace('deadline=6', 'deadline=48'))
    await page('No path keeps within all your limits yet')
    await user.click(screen.getAllByRole('button', { name: /^If .* it is back$/ })[0]!)
    expect(await page(/Only one path is within your limits/)).toHaveFocus()
    expect(router.state.location.hash).not.toContain('top=none')
  })

  it('invents no verdict where nothing was answered', async () => {
    await open(LINKS.unsure)
    await page('Every path is still open')
    expect(within(section('Side by side')).getAllByRole('row')).toHaveLength(PATH_IDS.length + 1)
  })

  it('names the people it counts as applicants exactly where a place must be won', () => {
    const byApplication = PATH_IDS.filter((id) => PATH_WORDS[id].who === 'people who apply')
    expect(byApplication).toEqual(PATH_IDS.filter((id) => PATHS[id].admission.value < 1))
  })
})

describe('changing an answer on the result page', () => {
  it('offers every question with its answer and “I’m not sure”', async () => {
    await open(LINKS.ranked)
    for (const question of QUESTION_IDS) {
      const { label } = QUESTION_WORDS[question]
      expect(within(select(label)).getByRole('option', { name: 'I’m not sure' })).toBeEnabled()
    }
    expect(select('Hours a week')).toHaveDisplayValue('Up to 20 hours')
  })

  it('follows with the address and says the new answer, and the focus stays', async () => {
    const { user, router } = await open(LINKS.ranked)
    await user.selectOptions(select('Need for a degree'), 'Yes, it is required')
    await page(/associate degree/)
    expect(router.state.location.hash).toMatch(/credential=required.*&top=degree-associate$/)
    expect(select('Need for a degree')).toHaveFocus()
    await waitFor(() =>
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
        expect.stringMatching(/^Now: .*associate degree/),
      ),
    )
  })

  it('goes back step by step', async () => {
    const { user, router } = await open(LINKS.ranked)
    await user.selectOptions(select('Hours a week'), 'Up to 10 hours')
    await user.selectOptions(select('Time limit'), 'There is no rush')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(select('Time limit')).toHaveDisplayValue('Within 24 months')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(router.state.location.hash).toContain(LINKS.ranked)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(document.body).not.toHaveFocus()
  })

  it('marks what differs from the answers at first, and what the answer was then', async () => {
    const { user } = await open(LINKS.ranked)
    await user.selectOptions(select('Hours a week'), 'Up to 10 hours')
    await user.selectOptions(select('Need for a degree'), 'Yes, it is required')
    expect(select('Hours a week')).toHaveAccessibleDescription('At first: Up to 20 hours')
    expect(select('Time limit')).not.toHaveAccessibleDescription()
    expect(await screen.findByText(/^At first: A part-time bootcamp fits you best/)).toBeVisible()
    await user.selectOptions(select('Hours a week'), 'Up to 20 hours')
    expect(select('Hours a week')).not.toHaveAccessibleDescription()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.queryByText(/^At first/)).toBeNull()
  })

  it('tries a change that would change the answer', async () => {
    const { user, router } = await open(LINKS.ranked)
    const [first] = await within(section('What would change this')).findAllByRole('button')
    const promised = first!.lastElementChild!.textContent.replace(' would come first', '')
    await user.click(first!)
    await waitFor(() => expect(router.state.location.hash).not.toContain(LINKS.ranked))
    const recommendation = recommend(answersIn(router.state.location.hash))
    expect(recommendation.kind === 'ranked' && PATH_WORDS[recommendation.ranked[0].path].a).toBe(
      promised,
    )
  })

  it('names an open answer that could change the result first, with where to find it out', async () => {
    await open(LINKS.ranked.replace('credential=helpful', 'credential=unsure'))
    const found = await within(section('What would change this')).findByText(/You are not sure/)
    expect(found).toHaveTextContent(
      /need for a degree\. Knowing it could change the answer\. To find out, read some job postings/,
    )
  })

  it('says of an open answer that changes nothing that nobody need find it out', async () => {
    await open(LINKS.ranked.replace('pause=keep', 'pause=unsure'))
    const changes = within(section('What would change this'))
    expect(await changes.findByText(/need not find out about pausing paid work/)).toBeVisible()
    expect(changes.queryByText(/To find out/)).toBeNull()
  })

  it('leads to each part of a long page, and the focus goes along', async () => {
    const scrolled = vi.fn<() => void>()
    // jsdom draws nothing, so it cannot scroll to anything.
    HTMLElement.prototype.scrollIntoView = scrolled
    const { user } = await open(LINKS.ranked)
    const jumps = within(screen.getByRole('navigation', { name: 'On this page' }))
    await user.click(jumps.getByRole('button', { name: 'Your answers' }))
    expect(screen.getByRole('heading', { name: 'Your answers' })).toHaveFocus()
    expect(scrolled).toHaveBeenCalledOnce()
  })

  it('takes the link’s answers to the check page only when asked, and can bring the old ones back', async () => {
    useDraft.setState({ draft: { goal: 'explore' } })
    const { user } = await open(LINKS.ranked)
    expect(useDraft.getState().draft).toEqual({ goal: 'explore' })
    await user.click(screen.getByRole('button', { name: /Edit all answers/ }))
    await page('Check your answers')
    expect(useDraft.getState().draft).toEqual(answersIn(LINKS.ranked))
    expect(useDraft.getState().setAside).toEqual({ goal: 'explore' })
  })
})

describe('keeping and sharing a result', () => {
  it('copies the whole link and says so', async () => {
    const { user } = await open(LINKS.ranked)
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText('The link is copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/result#${LINKS.ranked}&r=${RELEASE}&top=bootcamp-part-time`,
    )
  })

  it('selects the link where the browser refuses to copy', async () => {
    const { user } = await open(LINKS.ranked)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }))
    const field = await screen.findByRole('textbox', { name: 'The link' })
    expect(field).toHaveFocus()
    expect(field).toHaveDisplayValue(/#v=1&goal=developer-job/)
  })

  it('leaves income and state out of the link when asked to', async () => {
    const { user } = await open(LINKS.close)
    await user.click(await screen.findByRole('checkbox', { name: /Leave out what I earn/ }))
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }))
    await screen.findByText('The link is copied.')
    expect(await navigator.clipboard.readText()).not.toMatch(/income|state/)
  })
})
