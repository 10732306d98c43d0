import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

import { OPINION_KEY, useOpinion } from '../../src/app/kept/opinion.ts'
import { useDraft } from '../../src/app/kept/draft.ts'
import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import { QUESTION_IDS, type Answers } from '../../src/model/person/answers.ts'
import { readComparison, writeComparison } from '../../src/links/comparison.ts'
import { readLink } from '../../src/links/link.ts'
import { LINKS } from './result-links.ts'
import { page, visit } from './visit.tsx'

function answersIn(link: string): Answers {
  const read = readLink(link)
  if (read.kind !== 'complete') throw new Error(`expected a whole link, got ${read.kind}`)
  return read.answers
}

/** The same person with half the hours and less money. */
const LESS = LINKS.ranked.replace('hours=20', 'hours=10').replace('budget=8000', 'budget=3000')

const compare = (a: string, b?: string) => visit(`/compare#${writeComparison(a, b)}`)
const rows = () =>
  within(screen.getByRole('table', { name: 'Where the answers differ' }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)

beforeEach(async () => {
  useOpinion.setState(useOpinion.getInitialState(), true)
  localStorage.clear()
  await useOpinion.persist.rehydrate()
})

describe('two results side by side', () => {
  it('show both verdicts with what they take', async () => {
    await compare(LINKS.ranked, LINKS.sole)
    await page('Two answers: a part-time bootcamp, or a free online curriculum')
    const first = within(screen.getByRole('region', { name: 'The first answers' }))
    expect(first.getByRole('heading', { name: 'Part-time bootcamp' })).toBeVisible()
    expect(first.getByText(/^\d+ months$/)).toBeVisible()
    expect(await first.findByText(/^Solid lead over/)).toBeVisible()
    const second = within(screen.getByRole('region', { name: 'The second answers' }))
    expect(second.getByRole('heading', { name: 'Free online curriculum' })).toBeVisible()
  })

  it('show only the answers that differ', async () => {
    await compare(LINKS.ranked, LESS)
    expect(rows()).toEqual(['Hours a week', 'Own money, in total'])
    expect(screen.getByText(/2 answers differ; all others are the same/)).toBeVisible()
  })

  it('name the fewest answers that make the difference', async () => {
    await compare(LINKS.ranked, LINKS.ranked.replace('credential=helpful', 'credential=required'))
    expect(screen.getByText(/One answer makes the difference: Need for a degree/)).toBeVisible()
    expect(screen.getByRole('row', { name: /Need for a degree .* Moves the answer/ })).toBeVisible()
  })

  it('show details that only one side gives', async () => {
    await compare(LINKS.ranked, `${LINKS.ranked}&state=OR&more=cost&less=gain`)
    expect(rows()).toEqual(['State', 'What matters most'])
    expect(screen.getByRole('cell', { name: 'Oregon' })).toBeVisible()
    expect(
      screen.getByRole('cell', { name: 'More weight on cost, less weight on pay' }),
    ).toBeVisible()
  })

  it('say so where nothing differs', async () => {
    await compare(LINKS.ranked, LINKS.ranked)
    await page('Both lead to a part-time bootcamp')
    expect(screen.getByText('Both links hold the same answers.')).toBeVisible()
  })

  it('say what is nearest where nothing fits', async () => {
    await compare(LINKS.nothing, LINKS.nothing.replace('deadline=6', 'deadline=12'))
    await page('No path fits yet, either way')
    expect(
      screen.getAllByText(/No path keeps within all these limits. The nearest is/),
    ).toHaveLength(2)
  })

  it('say which side is the person’s own, where the device knows', async () => {
    useDraft.setState({ draft: answersIn(LINKS.sole) })
    await compare(LINKS.ranked, LINKS.sole)
    expect(screen.getByRole('region', { name: 'Your answers' })).toHaveTextContent(/Free online/)
    expect(screen.getByRole('region', { name: 'The other answers' })).toBeVisible()
  })

  it('report what could not be read on each side', async () => {
    await compare(LINKS.ranked, LESS.replace('support=cohort', 'support=lots'))
    const second = within(screen.getByRole('region', { name: 'The second answers' }))
    expect(second.getByText(/answer about what keeps you going counts as/)).toBeVisible()
    expect(screen.getAllByText(/counts as/)).toHaveLength(1)
  })

  it.each([
    ['', 'There is nothing to compare in this address'],
    [LINKS.ranked, 'There is nothing to compare in this address'],
    [`a=${LINKS.ranked}&b=`, 'This comparison is not complete'],
    [`b=${LINKS.ranked}`, 'This comparison is not complete'],
    [`a=v=99&b=${LINKS.ranked}`, 'This comparison is not complete'],
    ['a=<script>alert(1)</script>', 'This comparison is not complete'],
  ])('are not made up where the address holds %j', async (text, heading) => {
    await visit(`/compare#${text}`)
    expect(await page(heading)).toBeVisible()
  })

  it('let what is missing on the second side be answered', async () => {
    const { user } = await compare(LINKS.ranked, LESS.replace('&support=cohort', ''))
    expect(screen.getByText('This side says nothing about what keeps you going.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Answer what is missing' }))
    await page('Check your answers for them')
    await user.click(screen.getByRole('link', { name: 'See both side by side' }))
    expect(await page(QUESTION_WORDS.support.ask)).toBeVisible()
  })
})

describe('a second opinion', () => {
  const withState = `${LINKS.ranked}&state=OR`

  it('is asked for by a link that does not show the answers first', async () => {
    await compare(withState)
    await page('What would you answer for them?')
    expect(screen.queryByText(/bootcamp/)).toBeNull()
  })

  it('asks the ten questions, leaves one’s own answers alone, and ends side by side', async () => {
    useDraft.setState({ draft: { goal: 'explore' } })
    const { user, router } = await compare(withState)
    await user.click(screen.getByRole('button', { name: 'Answer for them' }))
    for (const question of QUESTION_IDS) {
      await page(QUESTION_WORDS[question].ask)
      expect(screen.getByText(/You are answering for the person/)).toBeVisible()
      expect(screen.queryByRole('radio', { checked: true })).toBeNull()
      await user.click(screen.getAllByRole('radio')[1]!)
      await user.click(screen.getByRole('button', { name: 'Continue' }))
    }
    await page('Check your answers for them')
    await user.click(screen.getByRole('link', { name: 'See both side by side' }))
    await page(/Two answers|Both lead/)

    const read = readComparison(router.state.location.hash)
    expect(read).toMatchObject({ kind: 'comparison', a: { answers: answersIn(withState) } })
    expect(read).toMatchObject({ b: { kind: 'complete', answers: { state: 'OR', hours: '10' } } })
    expect(useDraft.getState().draft).toEqual({ goal: 'explore' })
    expect(screen.getByRole('textbox', { name: 'The link to both' })).toBeVisible()
  })

  it('is kept on the device, and goes on where it stopped', async () => {
    const { user } = await compare(withState)
    await user.click(screen.getByRole('button', { name: 'Answer for them' }))
    await page(QUESTION_WORDS.goal.ask)
    await user.click(screen.getAllByRole('radio')[0]!)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await page(QUESTION_WORDS.experience.ask)
    expect(localStorage.getItem(OPINION_KEY)).toBe(
      `a=${withState}&b=v=1&goal=developer-job&state=OR`,
    )
    useOpinion.setState(useOpinion.getInitialState(), true)
    localStorage.setItem(OPINION_KEY, `a=${withState}&b=v=1&goal=developer-job&state=OR`)
    await useOpinion.persist.rehydrate()
    expect(useOpinion.getState().draft).toEqual({ goal: 'developer-job', state: 'OR' })
  })

  it('says so where another one has been begun, and lets either go on', async () => {
    localStorage.setItem(OPINION_KEY, `a=${LINKS.close}&b=v=1&goal=explore`)
    await useOpinion.persist.rehydrate()
    const { user } = await compare(withState)
    expect(screen.getByText(/begun to answer for someone else/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Go on with the other one' }))
    await page(QUESTION_WORDS.experience.ask)
    expect(useOpinion.getState().asked).toEqual(answersIn(LINKS.close))
  })

  it('is not lost where the device holds what cannot be read', async () => {
    localStorage.setItem(OPINION_KEY, 'not ours')
    await useOpinion.persist.rehydrate()
    const { user } = await compare(withState)
    expect(localStorage.getItem(OPINION_KEY)).toBe('not ours')
    await user.click(screen.getByRole('button', { name: 'Answer for them' }))
    await page(QUESTION_WORDS.goal.ask)
    expect(localStorage.getItem(`${OPINION_KEY}-aside-1`)).toBe('not ours')
  })

  it('begins with a link, and says so where there is none', async () => {
    await visit('/opinion/goal')
    expect(await page('Nobody has asked for your opinion here')).toBeVisible()
  })
})
