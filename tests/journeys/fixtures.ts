import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import axe from 'axe-core'

interface Fixtures {
  /** Opens a page as somebody who was never here: another profile, with nothing stored. */
  readonly newVisitor: () => Promise<Page>
}

/**
 * Playwright's `test`, except that every page fails its test when the console shows an error, a
 * script throws, or anything is requested from another origin.
 */
export const test = base.extend<Fixtures>({
  context: async ({ context, baseURL }, provide) => {
    const trouble = watch(context, baseURL!)
    await provide(context)
    expect(trouble, 'trouble on the page').toEqual([])
  },
  newVisitor: async ({ browser, contextOptions, baseURL }, provide) => {
    const contexts: BrowserContext[] = []
    const trouble: string[] = []
    await provide(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: baseURL! })
      contexts.push(context)
      watch(context, baseURL!, trouble)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(trouble, "trouble on a new visitor's page").toEqual([])
  },
})

export { expect }

/** Notes down whatever should never happen on a page of ours. */
function watch(context: BrowserContext, origin: string, trouble: string[] = []): string[] {
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console error: ${message.text()}`)
  })
  context.on('weberror', (thrown) => trouble.push(`thrown: ${thrown.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const inside = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin
    if (!inside) trouble.push(`request to another origin: ${request.url()}`)
  })
  return trouble
}

/** WCAG 2.2 AA and axe's best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Expects axe to find nothing on the page, in light and in dark, once every script has arrived: a
 * part that comes to life while axe looks at it is neither the old one nor the new.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page), `axe, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    // The page's own copy of axe, put there by the line above.
    (rules) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: rules }),
    RULES,
  )
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`).join('\n  ')}`,
  )
}
