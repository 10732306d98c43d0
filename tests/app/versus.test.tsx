import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { LINKS } from './result-links.ts'
import { page, visitResult } from './visit.tsx'

async function compare(link: string, one: string, other: string) {
  const visited = await visitResult(link, 'two-paths')
  const section = within(await screen.findByRole('region', { name: 'Compare any two paths' }))
  await section.findByRole('combobox', { name: 'Why this path' })
  const { user } = visited
  await user.selectOptions(section.getByRole('combobox', { name: 'Why this path' }), one)
  await user.selectOptions(section.getByRole('combobox', { name: 'rather than this' }), other)
  return { ...visited, section }
}

describe('comparing any two paths', () => {
  it('offers all eleven, the ruled out ones too', async () => {
    await visitResult(LINKS.ranked, 'two-paths')
    const one = await screen.findByRole('combobox', { name: 'Why this path' })
    expect(within(one).getAllByRole('option')).toHaveLength(PATH_IDS.length)
  })

  it('says what speaks for each, and how the two sides weigh', async () => {
    const { section } = await compare(
      LINKS.ranked,
      'Part-time bootcamp',
      'Online program with a mentor',
    )
    expect(section.getByText(/Of 100 points that set them apart/)).toBeVisible()
    expect(
      section.getByRole('heading', {
        name: 'Why an online program with a mentor rather than a part-time bootcamp',
      }),
    ).toBeVisible()
    expect(section.getByText(/costs less \(\d+\)/)).toBeVisible()
  })

  it('says of a ruled out path which limits it breaks and what brings it back', async () => {
    const { section } = await compare(LINKS.ranked, 'Part-time bootcamp', 'Full-time bootcamp')
    expect(section.getByText(/One of them breaks a limit/)).toBeVisible()
    expect(section.getByText(/Paid work has to stop/)).toBeVisible()
  })

  it('tries the change that would put the second path first', async () => {
    const { section, user, router } = await compare(
      LINKS.ranked,
      'Part-time bootcamp',
      'Online program with a mentor',
    )
    const before = router.state.location.hash
    await user.click(section.getByRole('button', { name: /^If .*it would come first$/ }))
    expect(router.state.location.hash).not.toBe(before)
    await page(/online program with a mentor/)
  })

  it('looks for two changes when asked, where one is not enough', async () => {
    const { section, user } = await compare(
      LINKS.ranked,
      'Part-time bootcamp',
      'Tuition-free bootcamp',
    )
    await user.click(
      section.getByRole('button', { name: 'Look for two answers that would, together' }),
    )
    expect(
      section.getByText(/pairs of changed answers would|Two changed answers would|Changing two/),
    ).toBeVisible()
    for (const pair of section.queryAllByRole('button', { name: /it would come first/ })) {
      expect(pair).toHaveTextContent(/, and if /)
    }
  })

  it('says what no answer can change', async () => {
    const { section } = await compare(LINKS.ranked, 'Part-time bootcamp', 'Master’s in computing')
    expect(section.getAllByText(/Your schooling rules it out/)[0]).toBeVisible()
  })

  it('asks for two different paths', async () => {
    const { section } = await compare(LINKS.ranked, 'Part-time bootcamp', 'Part-time bootcamp')
    expect(section.getByText(/Choose two different paths/)).toBeVisible()
  })

  it('is there where nothing fits, too', async () => {
    const { section } = await compare(LINKS.nothing, 'Free online curriculum', 'Associate degree')
    expect(section.getByText(/Both break a limit/)).toBeVisible()
  })
})
