import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect } from 'vitest'

import { SECTION_TITLES, type SectionId } from '../../src/words/en/sections.ts'
import { App, pageAt } from '../../src/app/App.tsx'

/** Open the app at an address, with the real route table. */
export async function visit(address: string) {
  // As in the browser, nothing is drawn before the first page's code is there.
  const first = await pageAt(new URL(address, 'http://localhost').pathname)
  const router = createMemoryRouter([{ path: '*', element: <App first={first} /> }], {
    initialEntries: [address],
  })
  render(<RouterProvider router={router} useTransitions={false} />)
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
