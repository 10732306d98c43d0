/**
 * How long the result page keeps a person waiting on a slow device: for each kind of change the time
 * from the key to the next picture, and the longest task in the second that follows. It prints the
 * numbers and judges nothing. Run `npm run build` first, and nothing else beside it.
 *
 * @module
 */
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'

import { LINKS } from '../tests/app/result-links.ts'
import { findBrowser } from '../tests/browser/browser.ts'

/** How many times slower than this machine. */
const SLOW_DOWN = 4
/** How often each change is made. */
const TIMES = 5

/** One kind of change: where the focus goes, and the key that makes it. */
interface Change {
  readonly name: string
  readonly focus: (page: Page) => Promise<void>
  readonly key: string
  /** Takes it back, where it is not the taking back that is timed. */
  readonly back?: (page: Page) => Promise<void>
}

const undo = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
}

const answer = (name: string): Change => ({
  name: `answer: ${name}`,
  focus: (page) => page.getByRole('combobox', { name, exact: true }).focus(),
  key: 'ArrowUp',
  back: undo,
})

const radio = (name: string, group: string, from: string, back: typeof undo): Change => ({
  name,
  focus: (page) =>
    page.getByRole('group', { name: group }).first().getByRole('radio', { name: from }).focus(),
  key: 'ArrowRight',
  back,
})

const arrowBack = (page: Page): Promise<void> => page.keyboard.press('ArrowLeft')

const whatWouldChange = (page: Page) =>
  page.getByRole('region', { name: 'What would change this' }).getByRole('button').first()

const CHANGES: readonly Change[] = [
  answer('Hours a week'),
  answer('Own money, in all'),
  answer('Need for a degree'),
  radio('priority: cost', 'Cost', 'As it is', undo),
  radio('priority: support', 'Support', 'As it is', undo),
  radio('years ahead', 'Look ahead', '10 years', arrowBack),
  radio('later money', 'Money a year later counts', '3 percent less', arrowBack),
  {
    name: 'what would change this',
    focus: (page) => whatWouldChange(page).focus(),
    key: 'Enter',
    back: undo,
  },
  {
    name: 'undo',
    focus: async (page) => {
      await whatWouldChange(page).focus()
      await page.keyboard.press('Enter')
      await settled(page)
      await page.getByRole('button', { name: 'Undo' }).focus()
    },
    key: 'Enter',
  },
]

interface Timed {
  readonly type: string
  readonly duration: number
}

/** Runs in the page before its own code: keeps what the browser times. */
function keepTimes(): void {
  const timed: Timed[] = []
  Object.assign(window, { timed })
  for (const type of ['event', 'longtask']) {
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) timed.push({ type, duration })
    }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit)
  }
}

/** The longest of each kind since the last time it was asked. */
async function longest(page: Page): Promise<{ picture: number; task: number }> {
  const timed = await page.evaluate(() => (window as unknown as { timed: Timed[] }).timed.splice(0))
  const most = (kind: Timed['type']) =>
    Math.max(0, ...timed.filter(({ type }) => type === kind).map(({ duration }) => duration))
  return { picture: most('event'), task: most('longtask') }
}

/** Long enough for everything that a change sets off. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(800)

async function open(page: Page, origin: string, link: string): Promise<void> {
  await page.goto(`${origin}/result#${link}`)
  await page.waitForLoadState('networkidle')
  // Down to the end and back, so that every part has come.
  for (let scrolled = 0; scrolled < 60; scrolled += 1) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(40)
  }
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
}

/** The median. */
const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!

async function measure(page: Page, change: Change) {
  const pictures: number[] = []
  const tasks: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    await change.focus(page)
    await settled(page)
    await longest(page)
    await page.keyboard.press(change.key)
    await settled(page)
    const { picture, task } = await longest(page)
    pictures.push(picture)
    tasks.push(task)
    await change.back?.(page)
    await settled(page)
  }
  return {
    change: change.name,
    'to the next picture, ms': middle(pictures),
    'at best': Math.min(...pictures),
    'longest task, ms': middle(tasks),
    'task at best': Math.min(...tasks),
  }
}

const server = await preview({ preview: { port: 0 }, logLevel: 'silent' })
const [origin = ''] = server.resolvedUrls?.local ?? []
const { executablePath, env } = await findBrowser()
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
})
for (const [name, link] of Object.entries({ lead: LINKS.ranked, 'close call': LINKS.close })) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(keepTimes)
  await open(page, origin.replace(/\/$/, ''), link)
  const rows = []
  for (const change of CHANGES) rows.push(await measure(page, change))
  console.log(
    `${name}, ${SLOW_DOWN} times slower; a task under 50 ms counts as 0, an event under 16 ms too`,
  )
  console.table(rows)
  await page.close()
}
await browser.close()
await server.close()
