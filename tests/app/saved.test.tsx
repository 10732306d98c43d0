import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { saveResult, useSaved } from '../../src/app/kept/saved.ts'
import { SAVED_KEY } from '../../src/app/kept/saved-key.ts'
import { useDraft } from '../../src/app/kept/draft.ts'
import { readLink } from '../../src/links/link.ts'
import { writeSavedFile, type SavedResult } from '../../src/links/saved-file.ts'
import { LINKS } from './result-links.ts'
import { page, visit } from './visit.tsx'

const result = (name: string, link: string): SavedResult => ({
  name,
  note: '',
  savedOn: '2026-11-22',
  link,
})
const EVENINGS = result('Evenings', LINKS.ranked)
const FULL_TIME = result('Full time', LINKS.close)
const ON_MY_OWN = result('On my own', LINKS.sole)

const ASIDE_KEY = `${SAVED_KEY}-aside-1`

/** Reading in the result page for the first time takes its time. */
const SLOW = { timeout: 20_000 }

/** What a visit finds on the device. */
async function found(text: string) {
  localStorage.setItem(SAVED_KEY, text)
  await useSaved.persist.rehydrate()
}

const have = (...results: SavedResult[]) => found(writeSavedFile(results))

/** What another tab stores, and the browser's word of it to this one. */
function anotherTabStores(results: readonly SavedResult[]) {
  localStorage.setItem(SAVED_KEY, writeSavedFile(results))
  window.dispatchEvent(new StorageEvent('storage', { key: SAVED_KEY }))
}

function deviceIsFull() {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
}

/** A file as a browser has it: jsdom's cannot be read. */
const fileOf = (text: string) =>
  Object.assign(new File([text], 'waymark.json'), { text: () => Promise.resolve(text) })

const names = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const stored = () => localStorage.getItem(SAVED_KEY)
const named = () => useSaved.getState().results.map(({ name }) => name)
const press = (name: string) => screen.getByRole('button', { name })

beforeEach(async () => {
  localStorage.clear()
  useSaved.setState(useSaved.getInitialState(), true)
  await useSaved.persist.rehydrate()
})

describe('saving a result', () => {
  it('keeps its link on the device under the name that was given', SLOW, async () => {
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    const name = await screen.findByRole('textbox', { name: 'A name for it' })
    expect(name).toHaveDisplayValue('Part-time bootcamp')
    await user.clear(name)
    await user.type(name, 'Evenings')
    await user.click(press('Save this result'))
    expect(screen.getByText('Saved on this device as “Evenings”.')).toBeVisible()
    expect(stored()).toContain(LINKS.ranked)

    await user.click(screen.getByRole('link', { name: 'See saved results' }))
    await page('Saved results')
    expect(screen.getByRole('link', { name: 'Evenings' })).toHaveAttribute(
      'href',
      expect.stringContaining(LINKS.ranked),
    )
  })

  it('asks for a name where there is none', async () => {
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    const name = await screen.findByRole('textbox', { name: 'A name for it' })
    await user.clear(name)
    await user.click(press('Save this result'))
    expect(name).toHaveFocus()
    expect(name).toHaveAccessibleDescription(/Enter a name/)
    expect(stored()).toBeNull()
  })

  it('says so where the device does not take it', async () => {
    const { user } = await visit(`/result#${LINKS.ranked}#keep`)
    const save = await screen.findByRole('button', { name: 'Save this result' })
    deviceIsFull()
    await user.click(save)
    expect(screen.getByText(/did not store it/)).toBeVisible()
  })
})

describe('the saved results', () => {
  it('are listed with what they say, the last saved first', async () => {
    saveResult(EVENINGS)
    saveResult(FULL_TIME)
    await visit('/saved')
    expect(names().slice(0, 2)).toEqual(['Full time', 'Evenings'])
    expect(screen.getAllByText('Saved on November 22, 2026')).toHaveLength(2)
    expect(screen.getByText('Part-time bootcamp')).toBeVisible()
  })

  it('say so where there are none, and lead to the questions', async () => {
    await visit('/saved')
    expect(screen.getByText(/Nothing is saved here yet/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Find my path' })).toBeVisible()
  })

  it('get another name and a note', async () => {
    await have(EVENINGS)
    const { user } = await visit('/saved')
    await user.click(press('Edit Evenings'))
    const name = screen.getByRole('textbox', { name: 'Name' })
    expect(name).toHaveFocus()
    await user.clear(name)
    await user.type(name, 'Two evenings')
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask for the dates')
    await user.click(press('Keep changes'))
    expect(press('Edit Two evenings')).toHaveFocus()
    expect(screen.getByText('Ask for the dates')).toBeVisible()
    expect(stored()).toContain('Ask for the dates')
  })

  it('change places by buttons, and say where they are', async () => {
    await have(EVENINGS, FULL_TIME, ON_MY_OWN)
    const { user } = await visit('/saved')
    await user.click(press('Move down Evenings'))
    expect(named()).toEqual(['Full time', 'Evenings', 'On my own'])
    expect(screen.getByText('“Evenings” is now number 2 of 3.')).toBeInTheDocument()
    expect(press('Move down Evenings')).toHaveFocus()
    await user.click(press('Move up Full time'))
    expect(named()).toEqual(['Full time', 'Evenings', 'On my own'])
  })

  it('are deleted, and brought back to their place', async () => {
    await have(EVENINGS, FULL_TIME)
    const { user } = await visit('/saved')
    await user.click(press('Delete Evenings'))
    expect(named()).toEqual(['Full time'])
    expect(stored()).not.toContain(LINKS.ranked)
    expect(press('Bring it back')).toHaveFocus()
    await user.click(press('Bring it back'))
    expect(named()).toEqual(['Evenings', 'Full time'])
    expect(screen.getByRole('heading', { name: 'Evenings' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
  })

  it('tell what they said when they were saved, where that has changed', async () => {
    await have({ ...EVENINGS, link: `${LINKS.ranked}&r=2025.3&top=online-free` })
    await visit('/saved')
    expect(screen.getByText('When you saved it: a free online curriculum.')).toBeVisible()
  })

  it('can be set beside the answers in progress, where these are others', async () => {
    const read = readLink(LINKS.close)
    if (read.kind === 'complete') useDraft.setState({ draft: read.answers })
    await have(EVENINGS, FULL_TIME)
    await visit('/saved')
    const links = screen.getAllByRole('link', { name: /^Compare with my answers/ })
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Compare with my answers Evenings',
    ])
  })
})

describe('saved results as a file', () => {
  it('are added to those that are here', async () => {
    await have(EVENINGS)
    const { user } = await visit('/saved')
    await user.upload(
      screen.getByLabelText('Add from a file'),
      fileOf(writeSavedFile([FULL_TIME, EVENINGS])),
    )
    expect(await screen.findByText('1 result was added; 1 was here already.')).toBeVisible()
    expect(named()).toEqual(['Evenings', 'Full time'])
  })

  it.each([
    ['something else', 'hello', /not a file of saved results/],
    ['a later version', '{"format":"waymark-saved-results","version":9}', /later version/],
  ])('change nothing where the file is %s', async (_, text, words) => {
    await have(EVENINGS)
    const before = stored()
    const { user } = await visit('/saved')
    await user.upload(screen.getByLabelText('Add from a file'), fileOf(text))
    expect(await screen.findByText(words)).toBeVisible()
    expect(stored()).toBe(before)
  })
})

describe('saved results that cannot be read', () => {
  it.each(['', '{', 'null', 'v=1&goal=grow', '\u0000'])(
    'are left as they are where the device holds %j, and the person is told',
    async (text) => {
      await found(text)
      await visit('/saved')
      expect(screen.getByText(/could not be read as saved results/)).toBeVisible()
      expect(stored()).toBe(text)
    },
  )

  it('are kept aside before anything is written over them', async () => {
    await found('not ours')
    saveResult(EVENINGS)
    expect(localStorage.getItem(ASIDE_KEY)).toBe('not ours')
    expect(stored()).toContain(LINKS.ranked)
    await visit('/saved')
    expect(screen.queryByText(/could not be read/)).toBeNull()
    expect(screen.getByRole('heading', { name: 'Kept aside' })).toBeVisible()
  })

  it('are not written over where there is no room to keep them aside', async () => {
    await found('not ours')
    deviceIsFull()
    saveResult(EVENINGS)
    expect(stored()).toBe('not ours')
    expect(useSaved.getState()).toMatchObject({ keeping: 'not-kept', results: [EVENINGS] })
  })

  it('are safe where a later release wrote them, and come back with it', async () => {
    const later = '{"format":"waymark-saved-results","version":2,"results":[]}'
    await found(later)
    await visit('/saved')
    expect(screen.getByText(/later version of Waymark. Load this page again/)).toBeVisible()
    expect(stored()).toBe(later)
    saveResult(EVENINGS)
    saveResult(FULL_TIME)
    expect(localStorage.getItem(ASIDE_KEY)).toBe(later)
    expect(localStorage.getItem(`${SAVED_KEY}-aside-2`)).toBeNull()
  })

  it('do not take the others with them', async () => {
    const text = writeSavedFile([EVENINGS, FULL_TIME]).replace(LINKS.close, 'lost')
    await found(text)
    await visit('/saved')
    expect(named()).toEqual(['Evenings'])
    expect(screen.getByText(/Some of the saved results could not be read/)).toBeVisible()
    saveResult(ON_MY_OWN)
    expect(localStorage.getItem(ASIDE_KEY)).toBe(text)
  })

  it('can be added again once they can be read', async () => {
    localStorage.setItem(ASIDE_KEY, writeSavedFile([FULL_TIME]))
    await have(EVENINGS)
    const { user } = await visit('/saved')
    const aside = within(screen.getByRole('region', { name: 'Kept aside' }))
    await user.click(aside.getByRole('button', { name: 'Add to my saved results' }))
    expect(named()).toEqual(['Evenings', 'Full time'])
    await user.click(aside.getByRole('button', { name: 'Delete it for good' }))
    expect(localStorage.getItem(ASIDE_KEY)).toBeNull()
  })
})

describe('saved results in two tabs', () => {
  it('follow what the other does', async () => {
    await have(EVENINGS)
    await visit('/saved')
    anotherTabStores([FULL_TIME, EVENINGS])
    expect(await screen.findByRole('link', { name: 'Full time' })).toBeVisible()
    expect(named()).toEqual(['Full time', 'Evenings'])
  })

  it('lose nothing that the other saved a moment ago', async () => {
    await have(EVENINGS)
    // Stored by another tab, whose word has not arrived yet.
    localStorage.setItem(SAVED_KEY, writeSavedFile([FULL_TIME, EVENINGS]))
    saveResult(ON_MY_OWN)
    expect(named()).toEqual(['On my own', 'Full time', 'Evenings'])
  })

  it('keep what could not be stored, and join both once there is room', async () => {
    await have(EVENINGS)
    deviceIsFull()
    saveResult(ON_MY_OWN)
    vi.restoreAllMocks()
    anotherTabStores([FULL_TIME, EVENINGS])
    expect(named()).toEqual(['On my own', 'Evenings'])
    saveResult(result('Anything', LINKS.unsure))
    expect(named()).toEqual(['Anything', 'On my own', 'Evenings', 'Full time'])
    expect(useSaved.getState().keeping).toBe('kept')
  })
})
