import type { Page } from '@playwright/test'

import { LINKS } from '../app/result-links.ts'
import { expect } from './fixtures.ts'
import { haveAnswered } from './quiz.ts'

/** A state that the result page can be in. */
export interface State {
  readonly link: string
  /** Words that only this state shows. */
  readonly shows: RegExp
  /** Whether the answers are the visitor's own, so that the page is not one that was shared. */
  readonly own?: true
}

const of = (answers: string): string => `v=1&${answers}`

/** Every state of the result page. */
export const STATES = {
  'a clear lead': {
    link: of(
      'goal=explore&experience=none&education=bachelor-other&hours=10&pause=not-working&deadline=12&budget=20000&borrow=0&credential=no&support=cohort',
    ),
    shows: /Clear lead over/,
    own: true,
  },
  'a solid lead': { link: LINKS.ranked, shows: /Solid lead over/, own: true },
  'a slight lead': {
    link: of(
      'goal=grow&experience=tutorials&education=bachelor-computing&hours=30&pause=pause&deadline=48&budget=20000&borrow=5000&credential=no&support=some',
    ),
    shows: /Slight lead over/,
    own: true,
  },
  'a close call between two': {
    link: of(
      'goal=own-work&experience=projects&education=associate&hours=30&pause=pause&deadline=none&budget=20000&borrow=5000&credential=helpful&support=cohort',
    ),
    shows: /Close call among/,
    own: true,
  },
  'a close call among four': {
    link: of(
      'goal=developer-job&experience=projects&education=bachelor-computing&hours=40&pause=not-working&deadline=12&budget=20000&borrow=5000&credential=helpful&support=some',
    ),
    shows: /Close call among/,
    own: true,
  },
  'a single path': { link: LINKS.sole, shows: /The only path within your limits/, own: true },
  'nothing that fits': { link: LINKS.nothing, shows: /comes closest/, own: true },
  'every answer not sure': { link: LINKS.unsure, shows: /Every path is still open/, own: true },
  'a shared link': { link: LINKS.ranked, shows: /This is a shared result/ },
  'an old link with a part that cannot be read': {
    link: `${LINKS.ranked.replace('hours=20', 'hours=lots')}&r=2025.1&top=online-free`,
    shows: /Part of this link could not be read/,
  },
} as const satisfies Readonly<Record<string, State>>

/** Opens a state, and waits until it says what only it says. */
export async function openState(page: Page, { link, shows, own }: State): Promise<void> {
  if (own) await haveAnswered(page, link)
  await page.goto(`/result#${link}`)
  await expect(page.getByText(shows).first()).toBeVisible()
}
