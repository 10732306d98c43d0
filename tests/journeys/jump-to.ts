import type { Page } from '@playwright/test'

/** Goes down a result to one of its sections, by the list under the answer. */
export const jumpTo = (page: Page, title: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('button', { name: title })
    .click()
