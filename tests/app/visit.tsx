import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { flushSync } from 'react-dom'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, vi } from 'vitest'

import { SECTION_TITLES, type SectionId } from '../../src/words/en/sections.ts'
import { routes } from '../../src/app/routes.tsx'

/** Open the app at an address, with the real route table. */
export async function visit(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  // As in the browser, nothing is drawn before the first page's code is there.
  await vi.waitUntil(() => router.state.initialized, { timeout: 10_000 })
  render(<RouterProvider router={router} flushSync={(run) => void flushSync(run)} />)
  await screen.findByRole('heading', { level: 1 })
  return { router, user: userEvent.setup() }
}

/** Wait for the page whose `h1` says this. */
export const page = (heading: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name: heading })

/** Wait for such a page and the focus that follows it to its heading. */
export async function expectPageInFocus(heading: string | RegExp): Promise<void> {
  const found = await page(heading)
  await waitFor(() => expect(found).toHaveFocus())
}

/** Opens a result, at one of its sections if need be, which is then unfolded. */
export const visitResult = (link: string, section?: SectionId) =>
  visit(section === undefined ? `/result#${link}` : `/result#${link}#${section}`)

/** A section of a result, by what it is called. */
export const sectionOf = (id: SectionId): Promise<HTMLElement> =>
  screen.findByRole('region', { name: SECTION_TITLES[id] })
