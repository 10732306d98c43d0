import { expect, type Locator, type Page } from '@playwright/test'

import { QUESTION_WORDS } from '../../src/words/en/questions.ts'
import type { QuestionId } from '../../src/model/person/answers.ts'
import { DRAFT_KEY } from '../../src/app/kept/draft.ts'

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name })

/** Expects to be at a question. */
export async function expectQuestion(page: Page, question: QuestionId): Promise<void> {
  await expect(heading(page, QUESTION_WORDS[question].ask)).toBeVisible()
}

/** Choose the option with these words, and go on. */
export async function answer(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: words }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Arrive with answers from an earlier visit. */
export async function haveAnswered(page: Page, link: string): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      // Only the first page load of a visit: what is answered later must survive a reload.
      if (sessionStorage.getItem('arrived') !== null) return
      sessionStorage.setItem('arrived', 'yes')
      localStorage.setItem(key!, text!)
    },
    [DRAFT_KEY, link],
  )
}
