import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CRITERION_WORDS } from '../../src/words/en/criteria.ts'
import { LINKS } from './result-links.ts'
import { visitResult } from './visit.tsx'

const open = (link: string) => visitResult(link, 'answers')
const group = (name: string) => screen.findByRole('group', { name })

describe('what matters most, in place', () => {
  it('says for each criterion what its weight is and which answer it comes from', async () => {
    await open(LINKS.ranked)
    expect(await group('Cost')).toHaveAccessibleDescription(
      /^\d+ percent of all weight Because you said: up to \$8,000\.$/,
    )
    expect(await group('Chance')).toHaveAccessibleDescription(/a first job as a developer/)
  })

  it('has shares that add up to the whole', async () => {
    await open(LINKS.ranked)
    let sum = 0
    for (const { name } of Object.values(CRITERION_WORDS)) {
      const { describedBy } = { describedBy: (await group(name)).getAttribute('aria-describedby')! }
      sum += Number.parseInt(document.getElementById(describedBy)!.textContent, 10)
    }
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(3)
  })

  it('moves one at once, in the link and in the words, and takes it back', async () => {
    const { user, router } = await open(LINKS.ranked)
    const cost = await group('Cost')
    await user.click(within(cost).getByRole('radio', { name: 'More' }))
    expect(router.state.location.hash).toContain('more=cost')
    expect(within(cost).getByRole('radio', { name: 'More' })).toBeChecked()
    expect(cost).toHaveAccessibleDescription(/You moved it to twice that/)
    await waitFor(() => expect(screen.getByText(/^Now: /)).toBeVisible())
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(router.state.location.hash).not.toContain('more=')
    expect(within(cost).getByRole('radio', { name: 'Same' })).toBeChecked()
  })

  it('keeps only what was moved in the link', async () => {
    const { user, router } = await open(`${LINKS.ranked}&more=cost&less=time`)
    await user.click(within(await group('Cost')).getByRole('radio', { name: 'Same' }))
    expect(router.state.location.hash).toMatch(/less=time/)
    expect(router.state.location.hash).not.toMatch(/more=/)
    await user.click(within(await group('Time')).getByRole('radio', { name: 'Same' }))
    expect(router.state.location.hash).not.toMatch(/less=/)
  })

  it('says that an award does not count for someone who wants to find out', async () => {
    await open(LINKS.ranked.replace('developer-job', 'explore'))
    expect(await group('Recognition')).toHaveAccessibleDescription(/^no weight It does not count/)
  })
})
