import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { setOpen } from '../../src/app/pages/result/folds.ts'
import { useDraft } from '../../src/app/kept/draft.ts'
import { PATH_WORDS } from '../../src/words/en/paths.ts'
import { SECTION_TITLES } from '../../src/words/en/sections.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { QUESTION_IDS, type Answers } from '../../src/model/person/answers.ts'
import { recommend } from '../../src/model/recommend.ts'
import { DEGREE } from '../../src/model/person/options.ts'
import { RELEASE } from '../../src/model/releases/release.ts'
import { readLink } from '../../src/links/link.ts'
import { LINKS } from './result-links.ts'
import { page, sectionOf, visitResult } from './visit.tsx'

const open = visitResult
const section = (name: string) => screen.getByRole('region', { name })
const select = (name: string) => screen.getByRole('combobox', { name })
/** The answers are folded up, and come when they are opened. */
async function openAnswers(link: string) {
  const visited = await open(link, 'answers')
  await screen.findByRole('combobox', { name: 'Hours a week' })
  return visited
}

function answersIn(link: string): Answers {
  const read = readLink(link)
  if (read.kind !== 'complete') throw new Error(`expected a whole link, got ${read.kind}`)
  return read.answers
}

function rankedFor(link: string) {
  const recommendation = recommend(answersIn(link))
  return recommendation.kind === 'ranked' ? recommendation.ranked : []
}

describe('a result with several paths within the limits', () => {
  it('says in a sentence which path fits best, and how sure that is', async () => {
    await open(LINKS.ranked)
    const [best] = rankedFor(LINKS.ranked)
    const { name } = PATH_WORDS[best!.path]
    await page(`A ${name.toLowerCase()} fits you best`)
    expect(await screen.findByText(/ lead$/)).toBeVisible()
    expect(document.title).toBe(`A ${name.toLowerCase()} fits you best | Waymark`)
  })

  it('says what stands behind how sure it is', async () => {
    await open(LINKS.ranked, 'confidence')
    expect(await screen.findByText(/of 100 versions of your priorities/)).toBeVisible()
  })

  it('shows months, cost and people who get there, each with its likely range', async () => {
    await open(LINKS.ranked)
    for (const number of [/^\d+ months?$/, /^\$[\d,]+$/, /^\d+ in 20$/]) {
      const term = screen.getAllByRole('term').find(({ textContent }) => number.test(textContent))
      expect(term?.nextElementSibling).toHaveTextContent(/Likely .*\d/)
    }
  })

  it('names a thing to do this week, to click', async () => {
    await open(LINKS.ranked)
    const step = within(section('This week')).getByRole('link', { name: /^Start .*, free$/ })
    expect(step).toHaveAttribute('href', expect.stringMatching(/^https:/))
  })

  it('gives the reasons that carry it and the largest but, beside the next path', async () => {
    await open(LINKS.ranked)
    const reasons = within(section('Why')).getAllByRole('listitem')
    expect(reasons.at(-1)).toHaveTextContent(/^But it /)
    for (const reason of reasons) expect(reason).toHaveTextContent(/^[A-Z].*\. .*\./)
  })

  it('lists every path in one of two places, the ruled out ones with their limits', async () => {
    setOpen('comparison', true)
    await open(LINKS.ranked, 'ruled-out')
    const out = await sectionOf('ruled-out')
    await within(out).findByText(/Nothing that speaks for a path makes up for a limit/)
    const rows = within(await within(await sectionOf('comparison')).findByRole('table'))
    const names = rows.getAllByRole('rowheader').map(({ textContent }) => textContent.trim())
    const missing = PATH_IDS.map((id) => PATH_WORDS[id].name).filter(
      (name) => !names.includes(name) && !out.textContent.includes(name),
    )
    expect(missing).toEqual([])
    expect(out).toHaveTextContent(/needs at least \d+ hours a week/)
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
    await user.click(
      within(section('What it takes')).getByRole('button', {
        name: 'Where this comes from: price',
      }),
    )
    const [best] = rankedFor(LINKS.ranked)
    await waitFor(() =>
      expect(document.getElementById(`${best!.path}-price`)).toHaveAttribute('open'),
    )
    const passport = document.getElementById(`${best!.path}-price`)!
    expect(passport).toContainElement(document.activeElement as HTMLElement)
    expect((await within(passport).findAllByRole('link')).length).toBeGreaterThan(0)
  })

  it('stands equals side by side where it is too close to call', async () => {
    await open(LINKS.close)
    await page(/^Too close to call: /)
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

  it('makes a plan of the nearest path where nothing fits', async () => {
    await open(LINKS.nothing)
    await page(/ comes closest: /)
    for (const name of ['What it takes', 'What would close the gap', 'Your plan in short']) {
      expect(section(name)).toBeVisible()
    }
    expect(screen.getByRole('link', { name: /^Start .*, free$/ })).toBeVisible()
  })

  it('lists every other path once, by what stands in the way', async () => {
    await open(LINKS.nothing, 'ruled-out')
    const out = within(await sectionOf('ruled-out'))
    await out.findByText(/Nothing that speaks for a path/)
    const items = out.getAllByRole('listitem')
    expect(items).toHaveLength(PATH_IDS.length - 1)
  })

  it('closes the gap with one press', async () => {
    const { user, router } = await open(
      LINKS.nothing.replace('credential=required', 'credential=no'),
    )
    await page(/ comes closest: /)
    const before = router.state.location.hash
    const gap = within(section('What would close the gap'))
    await user.click((await gap.findAllByRole('button', { name: /^If / }))[0]!)
    await waitFor(() => expect(router.state.location.hash).not.toBe(before))
    await page(/fits you best|Only one path|Too close to call/)
  })

  it('invents no verdict where nothing was answered', async () => {
    await open(LINKS.unsure)
    await page('Every path is still open')
    expect(within(section('All paths side by side')).getAllByRole('row')).toHaveLength(
      PATH_IDS.length + 1,
    )
  })

  it('names the people it counts as applicants exactly where a place must be won', () => {
    const byApplication = PATH_IDS.filter((id) => PATH_WORDS[id].who === 'people who apply')
    expect(byApplication).toEqual(PATH_IDS.filter((id) => PATHS[id].admission.value < 1))
  })

  it('says of a path that it ends with a degree exactly where it does', () => {
    const withDegree = PATH_IDS.filter((id) => PATH_WORDS[id].holdsDegree)
    expect(withDegree).toEqual(PATH_IDS.filter((id) => PATHS[id].credential.value >= DEGREE))
  })
})

describe('changing an answer on the result page', () => {
  it('offers every question with its answer and “I’m not sure”', async () => {
    await openAnswers(LINKS.ranked)
    for (const question of QUESTION_IDS) {
      const { label } = QUESTION_WORDS[question]
      expect(within(select(label)).getByRole('option', { name: 'I’m not sure' })).toBeEnabled()
    }
    expect(select('Hours a week')).toHaveDisplayValue('Up to 20 hours')
  })

  it('follows with the address and says the new answer, and the focus stays', async () => {
    const { user, router } = await openAnswers(LINKS.ranked)
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
    const { user, router } = await openAnswers(LINKS.ranked)
    await user.selectOptions(select('Hours a week'), 'Up to 10 hours')
    await user.selectOptions(select('Time limit'), 'There is no rush')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(select('Time limit')).toHaveDisplayValue('Within 24 months')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(router.state.location.hash).toContain(LINKS.ranked)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(document.body).not.toHaveFocus()
  })

  it('marks what differs from the answers at first, and says what moved', async () => {
    const { user } = await openAnswers(LINKS.ranked)
    await user.selectOptions(select('Hours a week'), 'Up to 10 hours')
    await user.selectOptions(select('Need for a degree'), 'Yes, it is required')
    expect(select('Hours a week')).toHaveAccessibleDescription('Before: Up to 20 hours')
    expect(select('Time limit')).not.toHaveAccessibleDescription()
    expect(screen.getAllByText(/→/).length).toBeGreaterThan(0)
    await user.selectOptions(select('Hours a week'), 'Up to 20 hours')
    expect(select('Hours a week')).not.toHaveAccessibleDescription()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.queryByText(/^Before/)).toBeNull()
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
    await open(LINKS.ranked.replace('pause=keep', 'pause=unsure'), 'confidence')
    const sure = within(await sectionOf('confidence'))
    expect(await sure.findByText(/do not have to settle pausing paid work/)).toBeVisible()
    expect(sure.queryByText(/To find out/)).toBeNull()
  })

  it('leads to each part of the page, which opens, and the focus goes along', async () => {
    const { user } = await open(LINKS.ranked)
    const jumps = within(screen.getByRole('navigation', { name: 'On this page' }))
    await user.click(jumps.getByRole('button', { name: SECTION_TITLES.answers }))
    expect(await screen.findByRole('combobox', { name: 'Hours a week' })).toBeVisible()
    expect(document.activeElement).toHaveTextContent(SECTION_TITLES.answers)
  })

  it('keeps open what was opened, and the address can open it', async () => {
    const { user, router } = await open(LINKS.ranked, 'money')
    expect(router.state.location.hash).toMatch(/#money$/)
    const money = await sectionOf('money')
    expect(money.querySelector('details')).toHaveAttribute('open')
    await user.click(screen.getByRole('link', { name: 'Saved' }))
    await page('Saved results')
    await router.navigate(-1)
    await page(/fits you best/)
    expect((await sectionOf('money')).querySelector('details')).toHaveAttribute('open')
  })

  it('takes the link’s answers to the check page only when asked, and can bring the old ones back', async () => {
    useDraft.setState({ draft: { goal: 'explore' } })
    const { user } = await open(LINKS.ranked, 'answers')
    expect(useDraft.getState().draft).toEqual({ goal: 'explore' })
    await user.click(await screen.findByRole('button', { name: /Edit all answers/ }))
    await page('Check your answers')
    expect(useDraft.getState().draft).toEqual(answersIn(LINKS.ranked))
    expect(useDraft.getState().setAside).toEqual({ goal: 'explore' })
  })
})

describe('keeping and sharing a result', () => {
  it('copies the whole link and says so', async () => {
    const { user } = await open(LINKS.ranked, 'keep')
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText('The link is copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/result#${LINKS.ranked}&r=${RELEASE}&top=${rankedFor(LINKS.ranked)[0]!.path}`,
    )
  })

  it('selects the link where the browser refuses to copy', async () => {
    const { user } = await open(LINKS.ranked, 'keep')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }))
    const field = await screen.findByRole('textbox', { name: 'The link' })
    expect(field).toHaveFocus()
    expect(field).toHaveDisplayValue(/#v=1&goal=developer-job/)
  })

  it('leaves income and state out of the link when asked to', async () => {
    const { user } = await open(LINKS.close, 'keep')
    await user.click(await screen.findByRole('checkbox', { name: /Leave out what I earn/ }))
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }))
    await screen.findByText('The link is copied.')
    expect(await navigator.clipboard.readText()).not.toMatch(/income|state/)
  })
})
