import { expect, type Locator, type Page } from '@playwright/test'

import { SECTION_TITLES, type SectionId } from '../../src/words/en/sections.ts'

/** Opens one of the folded sections of a result, and waits for what it holds. */
export async function openSection(page: Page, id: SectionId): Promise<Locator> {
  const section = page.getByRole('region', { name: SECTION_TITLES[id] })
  const details = section.locator('> details')
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
  await expect(details.locator('> :not(summary)').first()).toBeVisible()
  return section
}
